package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.document.Document;

/** The same document is the same file, whenever and by whomever it is written. */
class SameBytesTest {

    @Test
    void the_same_document_gives_the_same_bytes() {
        for (String language : Samples.LANGUAGES) {
            Document document = Samples.everything(language);

            assertThat(Written.bytes(document)).as(language).isEqualTo(Written.bytes(new PdfWriter(), document));
        }
    }

    @Test
    void threads_that_share_a_writer_give_the_same_bytes() throws Exception {
        List<byte[]> alone = new ArrayList<>();
        for (String language : Samples.LANGUAGES) {
            alone.add(Written.bytes(Samples.everything(language)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < 6 * alone.size(); i++) {
                String language = Samples.LANGUAGES.get(i % alone.size());
                together.add(threads.submit(() -> Written.bytes(Samples.everything(language))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void different_documents_have_different_identities() {
        assertThat(identity("One.")).isNotEqualTo(identity("Two.")).isEqualTo(identity("One."));
    }

    private static String identity(String words) {
        byte[] pdf = Written.bytes(Samples.document("en", Samples.paragraph(words)));
        String file = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        int start = file.lastIndexOf("/ID");
        return file.substring(start, file.indexOf(']', start));
    }

    @Test
    void the_writer_is_found_as_a_service() {
        assertThat(ServiceLoader.load(ReportWriter.class)).anySatisfy(writer -> {
            assertThat(writer).isInstanceOf(PdfWriter.class);
            assertThat(writer.format()).isEqualTo("pdf");
        });
    }
}
