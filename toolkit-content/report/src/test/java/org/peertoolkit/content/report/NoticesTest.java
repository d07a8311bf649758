package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whether every notice of the core has words here, so that it can be translated. */
class NoticesTest {

    private static final Path CORE = Path.of("../../toolkit-core/src/main/java/org/peertoolkit/core");
    private static final Pattern NOTICE = Pattern.compile("new Notice\\(\\s*\"([a-z-]+)\"");

    @Test
    void every_notice_can_be_translated() {
        assertThat(words()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(ReportWords.names()).containsAll(words());
    }

    static Set<String> words() {
        Set<String> words = new TreeSet<>();
        words(CORE.resolve("Notices.java"), "notice.", words);
        words(CORE.resolve("progress/Comparison.java"), "noticeOfChange.", words);
        return words;
    }

    private static void words(Path file, String family, Set<String> to) {
        try {
            Matcher notices = NOTICE.matcher(Files.readString(file));
            while (notices.find()) {
                to.add(family + notices.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
