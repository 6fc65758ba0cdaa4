package org.apimplanner.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/// The arrows between the rooms. Each rule says why it is there, so that whoever breaks it learns what
/// it protects before deciding to change it.
@AnalyzeClasses(packages = "org.apimplanner", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String MODEL = "org.apimplanner.model..";
    private static final String RESOURCES = "org.apimplanner.resources..";
    private static final String APP = "org.apimplanner.app..";
    private static final String COMMAND_LINE = "org.apimplanner.app.cli..";
    private static final String PICTURE = "org.apimplanner.app.picture..";
    private static final String DESKTOP = "org.apimplanner.app.desktop..";

    /// What only the compiler reads: whether something may be null.
    private static final String MARKS = "org.jspecify.annotations";

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
                    .or(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", MARKS)))
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
    static final ArchRule JSON_IS_READ_AND_WRITTEN_BY_ONE_KIT = noClasses()
            .that()
            .resideInAPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("the kit below the model knows the places of values, the limits of a document and its one layout;"
                    + " a second way to read or write would know them differently");

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
            .onlyDependOnClassesThat(resideInAnyPackage(RESOURCES, "java..", MARKS))
            .because("that module hands out bytes: what they mean is the model's business");

    @ArchTest
    static final ArchRule ONLY_THE_START_KNOWS_BOTH_COMMAND_LINE_AND_DESKTOP = noClasses()
            .that()
            .resideInAPackage(APP)
            .and()
            .resideOutsideOfPackages("org.apimplanner.app", DESKTOP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DESKTOP)
            .because("the command line and the exports run where there is no display, and must start without"
                    + " loading a toolkit");

    @ArchTest
    static final ArchRule TABLES_KNOW_THE_MODEL_AND_WORDS_ONLY = classes()
            .that()
            .resideInAPackage("org.apimplanner.app.table..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.apimplanner.app.table..",
                    "org.apimplanner.app.words..",
                    MODEL,
                    "java.lang..",
                    "java.util..",
                    MARKS))
            .because("a column is defined once, for files, the clipboard and the window: what knows one of them"
                    + " bends the others to it");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_LOADS_NO_TOOLKIT = noClasses()
            .that()
            .resideInAPackage(COMMAND_LINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "org.controlsfx..")
            .because("a build pipeline has no display, and half a second of JavaFX is half a second too much");

    @ArchTest
    static final ArchRule ONLY_THE_START_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage(APP)
            .and()
            .resideOutsideOfPackages("org.apimplanner.app", COMMAND_LINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE)
            .because("the desktop exports and writes files, too: what both do must not care who asked for it");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_START = noClasses()
            .that()
            .resideOutsideOfPackage("org.apimplanner.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apimplanner.app")
            .because("that class wires everything: whoever needs a part of it is given that part");

    @ArchTest
    static final ArchRule EXPORTS_DO_NOT_KNOW_THE_PROGRAM = noClasses()
            .that()
            .resideInAPackage("org.apimplanner.app.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apimplanner.app.program..")
            .because("a format makes bytes of a report: which formats there are, and where the bytes go, is decided"
                    + " above it");

    @ArchTest
    static final ArchRule A_DEPLOYMENT_KNOWS_NO_LANGUAGE = noClasses()
            .that()
            .resideInAPackage("org.apimplanner.model.deployment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apimplanner.model.planner..",
                    "org.apimplanner.model.audit..",
                    "org.apimplanner.model.file..",
                    "org.apimplanner.model.json..")
            .because("names, limits and texts of resources are settled once, from a report alone: each language"
                    + " only prints them, and the audit that reads them back has to be a judge of its own");

    @ArchTest
    static final ArchRule WORDS_KNOW_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAPackage("org.apimplanner.app.words..")
            .should()
            .dependOnClassesThat(resideInAPackage(APP).and(resideOutsideOfPackage("org.apimplanner.app.words..")))
            .because("every output of the app says the same thing in the same words: what stands below all of them"
                    + " may lean on none");

    @ArchTest
    static final ArchRule PICTURES_KNOW_NOBODY_WHO_SHOWS_THEM = noClasses()
            .that()
            .resideInAPackage(PICTURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apimplanner.app.cli..", "org.apimplanner.app.export..", DESKTOP)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "javax.swing..", "org.controlsfx..")
            .because("exports and the window show one layout: what knows one of them cannot serve the others");

    @ArchTest
    static final ArchRule ONLY_THE_LAYOUT_OF_A_PICTURE_KNOWS_REPORTS = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.apimplanner.app.picture.scene..",
                    "org.apimplanner.app.picture.text..",
                    "org.apimplanner.app.picture.pen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MODEL, "org.apimplanner.app.picture")
            .because("what a picture shows, and where, is decided once: a pen that looked at the plan could draw"
                    + " something else than the other pens");

    @ArchTest
    static final ArchRule A_SCENE_IS_ONLY_PLACES_AND_COLOURS = classes()
            .that()
            .resideInAPackage("org.apimplanner.app.picture.scene..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.apimplanner.app.picture.scene..", "java.lang..", "java.util..", MARKS))
            .because("every target draws it: a type of one toolkit in it would bind all the others");

    @ArchTest
    static final ArchRule DOCUMENT_LIBRARIES_STAY_WITH_THEIR_FORMATS = noClasses()
            .that()
            .resideOutsideOfPackages("..export.document.pdf..", "..export.xlsx..")
            .or()
            .haveSimpleNameEndingWith("Exporter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.dhatim..")
            .because("a library is loaded with the first class that names it: the program must start without, and"
                    + " the exporters themselves are made at every start. Pictures, too, read the faces that ship"
                    + " without FontBox: it rounds outlines, and unpacks whole tables for a few letters");

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
    static final ArchRule THE_PROGRAM_HAS_NO_RINGS = slices().matching("org.apimplanner.(**)")
            .should()
            .beFreeOfCycles()
            .because("what two packages need lies below both: a package that needs its own callers cannot be read,"
                    + " tested or changed without them");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_IS = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("the compiler looks for null only where a package is marked: one that is not hands out null"
                    + " unseen");

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

    @ArchTest
    static final ArchRule ONE_NAME_IS_ONE_THING = classes()
            .that()
            .areTopLevelClasses()
            .should(beAloneWithTheirName())
            .because("whoever looks a name up must find one class: two of a name are taken for each other");

    private static ArchCondition<JavaClass> beAloneWithTheirName() {
        return new ArchCondition<>("be alone with their simple name") {
            private final Map<String, JavaClass> known = new HashMap<>();

            @Override
            public void check(JavaClass each, ConditionEvents events) {
                JavaClass other =
                        each.getSimpleName().equals("package-info") ? null : known.put(each.getSimpleName(), each);
                if (other != null) {
                    events.add(SimpleConditionEvent.violated(
                            each, each.getName() + " has the simple name of " + other.getName()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> areNot(String simpleName) {
        return DescribedPredicate.describe(
                "are not " + simpleName, c -> !c.getSimpleName().equals(simpleName));
    }
}
