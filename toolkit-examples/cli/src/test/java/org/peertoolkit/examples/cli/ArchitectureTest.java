package org.peertoolkit.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the whole library, held where every module is on the class path. */
class ArchitectureTest {

    private static final String ROOT = "org.peertoolkit.";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // The test kit of the core is published as a test jar, which is no test of this module.
            .withImportOption(location -> !location.contains("/testkit/") && !location.contains("test-classes"))
            .importPackages("org.peertoolkit");

    @Test
    void enough_classes_of_every_module_were_seen() {
        for (String module : List.of("core", "content", "rules", "examples")) {
            assertThat(ALL.stream().filter(type -> type.getPackageName().startsWith(ROOT + module)))
                    .as(module)
                    .hasSizeGreaterThan(10);
        }
        assertThat(ALL.stream().filter(type -> type.getPackageName().contains(".internal")))
                .as("classes in internal packages")
                .hasSizeGreaterThan(20);
    }

    @Test
    void data_flows_one_way_through_the_core() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "core..")
                .layer("problem")
                .definedBy(ROOT + "core.problem")
                .layer("catalog")
                .definedBy(ROOT + "core.catalog")
                .layer("response")
                .definedBy(ROOT + "core.response")
                .layer("panel")
                .definedBy(ROOT + "core.panel")
                .layer("scoring")
                .definedBy(ROOT + "core.scoring")
                .layer("recommendation")
                .definedBy(ROOT + "core.recommendation")
                .layer("explanation")
                .definedBy(ROOT + "core.explanation")
                .layer("spi")
                .definedBy(ROOT + "core.spi")
                .layer("toolkit")
                .definedBy(ROOT + "core.toolkit")
                .layer("assessment")
                .definedBy(ROOT + "core.assessment")
                .layer("progress")
                .definedBy(ROOT + "core.progress")
                .layer("json")
                .definedBy(ROOT + "core.json")
                .layer("door")
                .definedBy(ROOT + "core")
                .whereLayer("catalog")
                .mayOnlyAccessLayers("problem")
                .whereLayer("problem")
                .mayNotAccessAnyLayer()
                .whereLayer("response")
                .mayOnlyAccessLayers("problem", "catalog")
                .whereLayer("panel")
                .mayOnlyAccessLayers("problem", "catalog", "response")
                .whereLayer("scoring")
                .mayOnlyAccessLayers("problem", "catalog", "response")
                .whereLayer("recommendation")
                .mayOnlyAccessLayers("problem", "catalog", "response", "scoring")
                .whereLayer("explanation")
                .mayOnlyAccessLayers("problem", "catalog", "response", "scoring", "recommendation")
                .whereLayer("spi")
                .mayOnlyAccessLayers("problem", "catalog", "response", "scoring", "recommendation")
                .whereLayer("toolkit")
                .mayOnlyAccessLayers("problem", "catalog", "response", "scoring", "recommendation")
                .whereLayer("assessment")
                .mayOnlyAccessLayers("problem", "catalog", "response", "panel", "scoring", "recommendation", "toolkit")
                .whereLayer("progress")
                .mayOnlyAccessLayers(
                        "problem", "catalog", "response", "panel", "scoring", "recommendation", "toolkit", "assessment")
                .whereLayer("json")
                .mayOnlyAccessLayers(
                        "problem",
                        "catalog",
                        "response",
                        "panel",
                        "scoring",
                        "recommendation",
                        "explanation",
                        "toolkit",
                        "assessment",
                        "progress")
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .because("a later stage knows an earlier one, never the reverse")
                .check(ALL);
    }

    @Test
    void content_and_rules_do_not_know_each_other_and_nothing_knows_the_examples() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "rules..", ROOT + "examples..")
                .because("another kind of rules must do with the same content")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "content..", ROOT + "examples..")
                .because("the rules must do with content that comes from elsewhere")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "content..", ROOT + "rules..", ROOT + "examples..")
                .because("the core is what the others are built on")
                .check(ALL);
    }

    @Test
    void reports_come_after_content_and_writers_after_documents() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "content..")
                .and()
                .resideOutsideOfPackage(ROOT + "content.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "content.report..")
                .because("content is read by programs that print nothing")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "content.report.document..")
                .should()
                .dependOnClassesThat(describe(
                        "anything but other documents and languages",
                        type -> type.getPackageName().startsWith(ROOT)
                                && !type.getPackageName().equals(ROOT + "content.report.document")
                                && !type.getFullName().equals("org.peertoolkit.core.catalog.Language")))
                .because("a document says nothing about where it comes from or how it is written")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "content.report..")
                .and()
                .resideOutsideOfPackage(ROOT + "content.report.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "content.report.pdf..", "org.apache.pdfbox..", "java.awt..")
                .because("who wants no PDF pays for no PDF library")
                .check(ALL);
    }

    @Test
    void each_library_behind_the_reports_is_known_in_one_place() {
        Map.of(
                        "gg.jte..", "..report.internal.html..",
                        "org.commonmark..", "..report.internal.markdown..",
                        "org.apache.pdfbox..", "..report.pdf.internal..")
                .forEach((library, place) -> {
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(place)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library)
                            .because("another library can take its place")
                            .check(ALL);
                    assertThat(ALL.stream()
                                    .anyMatch(describe(
                                            "uses",
                                            (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                                                    .anyMatch(dependency -> dependency
                                                            .getTargetClass()
                                                            .getPackageName()
                                                            .startsWith(library.replace("..", ""))))))
                            .as("something does use %s, so the rule above looks at something", library)
                            .isTrue();
                });
    }

    @Test
    void only_internal_packages_know_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("an embedder must never meet the engine behind the rules")
                .check(ALL);
        assertThat(ALL.stream()
                        .filter(type -> type.getPackageName().contains(".internal"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.drools")))
                .as("some internal class does use Drools, so the rule above looks at something")
                .isTrue();
    }

    @Test
    void public_signatures_show_only_our_own_types_and_those_of_java() {
        methods()
                .that()
                .areDeclaredInClassesThat(arePublicApi())
                .should(showOnlyWhatAnEmbedderKnows())
                .because("the libraries behind the API can change without breaking an embedder")
                .check(ALL);
        assertThat(ALL.stream().filter(arePublicApi()).count()).isGreaterThan(50);
        assertThat(ALL.stream()
                        .filter(arePublicApi())
                        .flatMap(type -> Stream.concat(
                                type.getConstructors().stream()
                                        .filter(ArchitectureTest::isVisible)
                                        .flatMap(ArchitectureTest::types),
                                type.getFields().stream()
                                        .filter(field -> isVisible(field.getModifiers()))
                                        .map(field -> field.getRawType())))
                        .filter(ArchitectureTest::isForeign))
                .as("types of other libraries in public constructors and fields")
                .isEmpty();
    }

    @Test
    void every_package_says_what_may_be_null_and_what_it_is_for() {
        Set<String> packages =
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

        // What the build makes out of templates holds nothing that people read.
        packages.remove(ROOT + "content.report.internal.html.templates");
        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages).allSatisfy(name -> {
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class))
                    .as("%s is @NullMarked", name)
                    .isTrue();
        });
    }

    @Test
    void nothing_public_has_a_name_that_says_nothing() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .because("a name says what a thing is, not that it is a thing")
                .check(ALL);
    }

    @Test
    void the_library_never_speaks_to_the_terminal() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "core..", ROOT + "content..", ROOT + "rules..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("that is for the program it is embedded in to do")
                .check(ALL);
    }

    private static DescribedPredicate<JavaClass> arePublicApi() {
        return describe(
                "are public API",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains(".internal")
                        && type.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true));
    }

    private static ArchCondition<JavaMethod> showOnlyWhatAnEmbedderKnows() {
        return new ArchCondition<>("show only what an embedder knows") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                // What a service of another library must look like is not ours to choose.
                boolean service = method.getOwner().getPackageName().equals(ROOT + "examples.cli.logging");
                if (service
                        || !isVisible(method.getModifiers())
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(ArchitectureTest::isForeign)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, "%s shows %s".formatted(method.getFullName(), type.getName()))));
            }
        };
    }

    private static Stream<JavaClass> types(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().stream();
    }

    private static boolean isVisible(JavaConstructor constructor) {
        return isVisible(constructor.getModifiers());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** Whether a type is neither Java's nor a public one of ours. */
    private static boolean isForeign(JavaClass shown) {
        JavaClass type = shown.getBaseComponentType();
        boolean java = type.isPrimitive() || type.getPackageName().startsWith("java.");
        boolean ours =
                type.getPackageName().startsWith(ROOT) && !type.getPackageName().contains(".internal");
        return !java && !ours;
    }
}
