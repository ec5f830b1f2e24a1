package org.article30.cli;

import org.article30.text.Texts;
import picocli.CommandLine;

/** Makes commands, handing the texts to those that want them. */
final class WithTexts implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();
    private final Texts texts;

    WithTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Texts.class) {
                return type.cast(constructor.newInstance(texts));
            }
        }
        return others.create(type);
    }
}
