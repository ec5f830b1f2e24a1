package org.article30;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: docs/architecture.puml and what docs/architecture.md says in words. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.article30");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                slices().matching("org.article30.(*)..").should().beFreeOfCycles(),
                classes().should(adhereToPlantUmlDiagram(Path.of("docs/architecture.puml"), consideringOnlyDependenciesInAnyPackage("org.article30.."))),
                noClasses().that().resideOutsideOfPackages("..store..", "..history..", "..records..", "..backup..", "..db..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.article30.db..")
                        .because("only the register file's own packages speak SQL"),
                noClasses().that().resideOutsideOfPackage("..document..").should().dependOnClassesThat().resideInAPackage("org.openpdf..")
                        .because("only the renderer knows OpenPDF"),
                noClasses().that().resideOutsideOfPackage("..cnil..").should().dependOnClassesThat().resideInAPackage("org.jsoup..")
                        .because("HTML comes in with impact assessments only"),
                noClasses().that().resideOutsideOfPackage("..backup..").should().dependOnClassesThat().resideInAPackage("com.google.crypto.tink..")
                        .because("only backups are encrypted by it"),
                noClasses().that().resideInAnyPackage("..law..", "..document..", "..store..", "..backup..", "..history..", "..records..", "..fact..", "..text..", "..exchange..", "..cnil..", "..cli..")
                        .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                        .because("what prints, stores and judges needs no window"),
                noClasses().that().resideInAPackage("..report..").and().haveNameNotMatching(".*Page(\\$.*)?")
                        .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..")
                        .because("reports are composed without a window; only the page that offers them knows it"),
                noClasses().that(describe("are values", type -> type.isRecord() && type.tryGetField("BLANK").isPresent()))
                        .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.jooq.."),
                noClasses().should().dependOnClassesThat().resideInAPackage("org.controlsfx.validation..")
                        .because("it replaces the scene's root"),
                noClasses().that().resideOutsideOfPackage("..cli..").should(accessStandardStreams()),
                noClasses().that().doNotHaveFullyQualifiedName("org.article30.ui.Dialogs").should().callMethodWhere(target(name("showAndWait")))
                        .because("every dialog begins, shows its buttons and grows alike"),
                noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..")
                        .because("nothing leaves the machine"),
                noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..", "javax.xml.xpath..", "javax.xml.validation..", "org.w3c.dom..", "org.xml.sax..")
                        .orShould().dependOnClassesThat().haveNameMatching("javax\\.xml\\.stream\\.XML(Input|Event|StreamReader).*")
                        .because("no XML is read: there is nothing to expand entities"),
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
                        .because("no Java objects come in"),
                noClasses().should().dependOnClassesThat().resideInAnyPackage("org.h2.tools..", "org.h2.server..")
                        .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(Server)?Socket")
                        .because("nobody connects to the program"),
                NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                classes().that().resideOutsideOfPackage("..db..").should(liveInANullMarkedPackage())
        ).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    private static ArchCondition<JavaClass> accessStandardStreams() {
        return new ArchCondition<>("access standard streams") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class) && access.getTarget().getName().matches("out|err|in"))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}
