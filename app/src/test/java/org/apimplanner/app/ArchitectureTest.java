package org.apimplanner.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/// The arrows between the rooms. Each rule says why it is there, so that whoever breaks it learns what
/// it protects before deciding to change it.
@AnalyzeClasses(packages = "org.apimplanner", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String MODEL = "org.apimplanner.model..";
    private static final String RESOURCES = "org.apimplanner.resources..";
    private static final String APP = "org.apimplanner.app..";
    private static final String DESKTOP = "org.apimplanner.app.desktop..";

    @ArchTest
    static final ArchRule THE_MODEL_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, RESOURCES, "javafx..", "java.awt..", "javax.swing..", "org.controlsfx..")
            .because("the same model answers the desktop, the command line and the tests: what knows a screen, or"
                    + " where the reference data lie, can answer only one of them");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_ONLY_JACKSON = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(MODEL, "java.lang..", "java.util..", "java.io..", "java.math..")
                    .or(resideInAnyPackage("java.nio.charset..", "java.text.."))
                    .or(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")))
            .because("a plan's answer is a pure function: files, sockets, clocks and toolkits are for the callers");

    @ArchTest
    static final ArchRule JACKSON_STAYS_WITH_THE_READERS = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .resideOutsideOfPackages(
                    "org.apimplanner.model.json..", "org.apimplanner.model.file..", "org.apimplanner.model.tags..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("JSON is one way to write a value down: the kit reads it for all, but for the service tags, which"
                    + " are too many for a tree, and the encoders of our own documents write it; values and rules"
                    + " must not bend to a library's form");

    @ArchTest
    static final ArchRule THE_MODEL_ASKS_NEITHER_MACHINE_NOR_LOCALE_NOR_CLOCK = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .accessClassesThat(type(System.class)
                    .or(type(Clock.class))
                    .or(type(Instant.class))
                    .or(type(LocalDate.class))
                    .or(type(LocalDateTime.class))
                    .or(type(ZonedDateTime.class)))
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .because("the same plan gives the same bytes, on every machine, in every locale and on every day");

    @ArchTest
    static final ArchRule RESOURCES_KNOW_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage(RESOURCES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(RESOURCES, "java.."))
            .because("that module hands out bytes: what they mean is the model's business");

    @ArchTest
    static final ArchRule COMMAND_LINE_AND_EXPORTS_DO_NOT_KNOW_THE_DESKTOP = noClasses()
            .that()
            .resideInAnyPackage("org.apimplanner.app.cli..", "org.apimplanner.app.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DESKTOP)
            .because("they run where there is no display, and must start without loading a toolkit");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_LOADS_NO_TOOLKIT = noClasses()
            .that()
            .resideInAPackage("org.apimplanner.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "org.controlsfx..")
            .because("a build pipeline has no display, and half a second of JavaFX is half a second too much");

    @ArchTest
    static final ArchRule EXPORTS_DO_NOT_KNOW_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("org.apimplanner.app.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apimplanner.app.cli..")
            .because("the desktop exports, too: a format must not care who asked for it");

    @ArchTest
    static final ArchRule DOCUMENT_LIBRARIES_STAY_WITH_THEIR_FORMATS = noClasses()
            .that()
            .resideOutsideOfPackages("..export.handout.pdf..", "..export.xlsx..")
            .or()
            .haveSimpleNameEndingWith("Exporter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.dhatim..")
            .because("a library is loaded with the first class that names it: the program must start without, and"
                    + " the exporters themselves are made at every start");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses()
            .that()
            .resideInAnyPackage("..desktop.viewmodel..", "..desktop.state..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..", "..desktop.view..")
            .allowEmptyShould(true)
            .because("a view model is tested without a stage, and outlives the nodes that show it: properties and"
                    + " collections are all it needs");

    @ArchTest
    static final ArchRule STATE_KNOWS_NO_VIEW_MODEL = noClasses()
            .that()
            .resideInAPackage("..desktop.state..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..desktop.viewmodel..")
            .allowEmptyShould(true)
            .because("many screens look at one document: it must not know any of them");

    @ArchTest
    static final ArchRule ONE_PACKAGE_NAMES_THE_FX_THREAD = noClasses()
            .that()
            .resideOutsideOfPackage("..desktop.platform..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("work that hops between threads wherever it likes cannot be followed: the task runner does it"
                    + " once, for all");

    @ArchTest
    static final ArchRule THE_MODEL_HAS_NO_CIRCLES = slices().matching("org.apimplanner.model.(**)")
            .should()
            .beFreeOfCycles()
            .because("what two packages need lies below both: a package that needs its own callers cannot be read,"
                    + " tested or changed without them");

    @ArchTest
    static final ArchRule THE_DESKTOP_HAS_NO_CIRCLES = slices().matching("org.apimplanner.app.desktop.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own callers cannot be understood, or changed, without them");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .that(areNot("ReferenceData"))
            .should()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveNameMatching(".*[a-z](Util|Utils|Impl|Base|Data|Info)")
            .orShould()
            .haveNameMatching(".*\\.(Util|Base|Abstract|Impl)[A-Z][^.]*")
            .because("these parts of a name fit everything and so say nothing: take the field's word, such as rule,"
                    + " route, prefix or finding");

    private static DescribedPredicate<JavaClass> areNot(String simpleName) {
        return DescribedPredicate.describe(
                "are not " + simpleName, c -> !c.getSimpleName().equals(simpleName));
    }
}
