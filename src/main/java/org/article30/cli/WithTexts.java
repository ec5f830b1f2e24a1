package org.article30.cli;

import org.article30.law.KeptLaw;
import org.article30.text.Texts;
import picocli.CommandLine;

/** Makes commands, handing the texts, and the law data in use, to those that want them. */
final class WithTexts implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();
    private final Texts texts;
    private final KeptLaw law;

    WithTexts(Texts texts, KeptLaw law) {
        this.texts = texts;
        this.law = law;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Texts.class) {
                return type.cast(constructor.newInstance(texts));
            }
        }
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 2 && constructor.getParameterTypes()[0] == Texts.class && constructor.getParameterTypes()[1] == KeptLaw.class) {
                return type.cast(constructor.newInstance(texts, law));
            }
        }
        return others.create(type);
    }
}
