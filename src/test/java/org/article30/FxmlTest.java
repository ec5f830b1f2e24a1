package org.article30;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.article30.findings.FindingsPage;
import org.article30.overview.Overview;
import org.article30.overview.Today;
import org.article30.register.ChangePassword;
import org.article30.register.Head;
import org.article30.register.NewRegister;
import org.article30.register.PasswordPrompt;
import org.article30.register.PastDay;
import org.article30.register.ProofPage;
import org.article30.register.Welcome;
import org.article30.changes.HistoryPage;
import org.article30.changes.Past;
import org.article30.changes.VersionsPage;
import org.article30.document.Block;
import org.article30.report.ChainPage;
import org.article30.report.ReportsPage;
import org.article30.shell.About;
import org.article30.shell.Commands;
import org.article30.shell.Preferences;
import org.article30.shell.PreferencesPage;
import org.article30.shell.Theme;
import org.article30.shell.Window;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Fxml;
import org.article30.ui.InlineBackground;
import org.article30.ui.RecordTable;
import org.article30.law.Law;
import org.article30.map.MapPage;
import org.article30.map.TransferMap;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.whatif.Outlook;
import org.article30.whatif.WhatIfPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every view loads in every language, and a screen reader can name whatever takes the keyboard. */
class FxmlTest {

    private static final Path ROOT = Path.of("src/main/resources");
    private static final Background NOW = new InlineBackground(failure -> {
        throw new AssertionError(failure);
    });

    /** The views that are part of another one and load with it. */
    private static final List<String> PARTS = List.of("NewPassword", "StatusLine", "FindingCard", "DifferencePanel");

    private static final Map<String, Function<Texts, Object>> CONTROLLERS = Map.ofEntries(
            view("Window", texts -> new Window(commands(), NOW, texts)),
            view("PreferencesPage", texts -> new PreferencesPage(new Preferences(texts.language(), Theme.LIGHT, 100, ""), _ -> { }, () -> "", () -> { }, java.util.Optional::empty, texts)),
            view("About", texts -> new About("1", "1", texts)),
            view("Welcome", texts -> new Welcome(new Welcome.Deeds(() -> { }, () -> { }, () -> { }, () -> List.of(Path.of("a.mv.db")), _ -> { }, _ -> { }), texts)),
            view("NewRegister", texts -> new NewRegister(Path.of("."), _ -> Optional.empty(), texts)),
            view("PasswordPrompt", texts -> new PasswordPrompt("no", texts)),
            view("ProofPage", texts -> new ProofPage(new ProofPage.Deeds(Optional::empty, _ -> {
                throw new AssertionError();
            }, () -> new Head("", 0, Instant.EPOCH, ""), _ -> Optional.empty(), target -> target, (_, _, _) -> { }, Optional::empty, _ -> { }), LocalDate.EPOCH, NOW, texts)),
            view("PastDay", texts -> new PastDay(LocalDate.EPOCH, false, LocalDate.EPOCH.plusYears(1), Optional.empty(), texts)),
            view("ChangePassword", texts -> new ChangePassword(true, texts)),
            view("Overview", texts -> new Overview(() -> new Today(List.of(), List.of()), () -> new Today.Standing(0, List.of()), new Overview.Deeds(_ -> { }, (_, _) -> { }, _ -> { }), NOW, texts)),
            view("ReportsPage", texts -> new ReportsPage(new ReportsPage.Deeds(List::of, _ -> Optional.empty(), _ -> _ -> Path.of(""), _ -> { }), LocalDate.EPOCH, NOW, texts)),
            view("RecordTable", texts -> new RecordTable<>("party", "mdoal-domain", List.of(),
                    new RecordTable.Deeds<>(List::of, _ -> { }, () -> { }, _ -> { }), new RecordTable.Memory("", _ -> { }), NOW, texts)),
            view("HistoryPage", texts -> new HistoryPage(new HistoryPage.Deeds(FxmlTest::past, _ -> { }, _ -> { }, (_, _) -> { }, _ -> Optional.empty(), (_, _) -> _ -> Path.of(""), _ -> { }), NOW, texts)),
            view("VersionsPage", texts -> new VersionsPage(Id.NONE, "-", new VersionsPage.Deeds(FxmlTest::past, (_, _) -> { }, _ -> { }, _ -> Optional.empty(), _ -> _ -> Path.of(""), _ -> { }), NOW, texts)),
            view("FindingsPage", texts -> new FindingsPage(new FindingsPage.Deeds(_ -> _ -> List.of(), _ -> { }, (_, _) -> { }, _ -> { }), LocalDate.EPOCH, NOW, texts)),
            view("MapPage", texts -> new MapPage(new MapPage.Deeds(day -> new TransferMap(RegisterView.of(new RegisterContent()), Law.shipped(), day, texts),
                    (_, _) -> { }, _ -> Optional.empty(), _ -> { }), LocalDate.EPOCH, NOW, texts)),
            view("ChainPage", texts -> new ChainPage(new ChainPage.Deeds(_ -> List.of(), _ -> new ChainPage.Drawn(new Block.Figure("", "-", 1, 1, List.of()), 0, 0),
                    (_, _) -> { }, _ -> Optional.empty(), (_, _) -> _ -> Path.of(""), _ -> { }), Id.NONE, LocalDate.EPOCH, NOW, texts)),
            view("WhatIfPage", texts -> new WhatIfPage(new WhatIfPage.Deeds(List::of, _ -> new Outlook(List.of(), List.of()), (_, _) -> { }, _ -> Optional.empty(), (_, _) -> _ -> Path.of(""),
                    _ -> { }), LocalDate.EPOCH, NOW, texts)));

    private static Past past() {
        return new Past(new OpenRegister(Database.inMemory(), Clock.systemUTC(), ""), Texts.in(Locale.ENGLISH));
    }

    private static Map.Entry<String, Function<Texts, Object>> view(String name, Function<Texts, Object> controller) {
        return Map.entry(name, controller);
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyViewIsTried() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var views = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fxml")).map(name -> name.replace(".fxml", "")).toList();
            assertThat(views).containsExactlyInAnyOrderElementsOf(Stream.concat(CONTROLLERS.keySet().stream(), PARTS.stream()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void namesEverythingThatTakesTheKeyboard(String language) {
        var texts = Texts.in(Locale.of(language));
        var nameless = new TreeSet<String>();
        CONTROLLERS.forEach((view, controller) -> {
            Parent root = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Fxml.<Parent>load(controller.apply(texts), texts));
            var all = new ArrayList<Node>();
            gather(root, all);
            all.stream().filter(FxmlTest::takesTheKeyboard).filter(node -> !hasName(node, all)).forEach(node -> nameless.add(view + ": " + node));
        });
        assertThat(nameless).isEmpty();
    }

    private static boolean takesTheKeyboard(Node node) {
        return node instanceof Control && node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof Label);
    }

    private static boolean hasName(Node node, List<Node> all) {
        return isSaid(node.getAccessibleText())
                || node instanceof Labeled labeled && isSaid(labeled.getText())
                || all.stream().anyMatch(other -> other instanceof Label label && label.getLabelFor() == node);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static void gather(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            gather(scroll.getContent(), all);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    private static Commands commands() {
        return new Commands(() -> { }, () -> { }, List::of, _ -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, _ -> { }, () -> { }, () -> { }, () -> { });
    }
}
