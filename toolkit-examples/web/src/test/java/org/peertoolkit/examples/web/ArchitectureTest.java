package org.peertoolkit.examples.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The app is an embedder like any other, and each of its layers knows only those below it. */
class ArchitectureTest {

    private static final String APP = "org.peertoolkit.examples.web";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(APP);

    @Test
    void enough_classes_were_found() {
        assertThat(CLASSES.size()).isGreaterThan(60);
    }

    @Test
    void only_public_api_of_the_toolkit_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.peertoolkit..internal..")
                .because("the app proves that the library embeds well")
                .check(CLASSES);
    }

    @Test
    void layers_know_only_those_below_them() {
        never("assessment", "storage", "service", "page", "route", "security", "operations");
        never("storage", "service", "page", "route", "operations");
        never("service", "page", "route", "operations");
        never("page", "storage", "service", "route", "operations");
        never("security", "storage", "service", "page", "route", "operations");
        never("operations", "route", "page");
    }

    @Test
    void the_database_is_spoken_to_in_one_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "com.zaxxer..", "org.flywaydb..")
                .check(CLASSES);
    }

    private static void never(String layer, String... above) {
        for (String other : above) {
            noClasses()
                    .that()
                    .resideInAPackage(APP + "." + layer + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(APP + "." + other + "..")
                    .check(CLASSES);
        }
    }
}
