package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.testkit.BundledLicenses;

/** The jar that runs with java -jar brings the license of everything that is in it. */
class LicensesTest {

    private static final List<String> ONLY_TESTS = List.of(
            "org.junit",
            "net.jqwik",
            "org.assertj",
            "net.bytebuddy",
            "com.tngtech",
            "org.apiguardian",
            "org.opentest4j");

    private static final List<Path> CLASS_PATH = Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
            .splitAsStream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
            .map(Path::of)
            .toList();

    @Test
    void nothing_is_in_the_jar_without_its_license() throws Exception {
        assertThat(new BundledLicenses(Path.of("pom.xml"), Path.of("../licenses")).faults(CLASS_PATH, ONLY_TESTS))
                .isEmpty();
        assertThat(BundledLicenses.count(CLASS_PATH, ONLY_TESTS)).isGreaterThan(60);
    }
}
