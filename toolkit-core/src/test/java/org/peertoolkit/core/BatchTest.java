package org.peertoolkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.AssessmentLineJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class BatchTest {

    private static final Catalog CATALOG = TinyCatalog.get();
    private static final ReadinessToolkit TOOLKIT = ReadinessToolkit.of(CATALOG, new LowestAnswerEngine());
    private static final Batch BATCH = Batch.of(TOOLKIT).threads(3);

    @Test
    void every_line_comes_out_assessed_in_the_order_in_which_it_went_in() throws IOException {
        List<Responses> all =
                ResponsesArbitraries.of(CATALOG).list().ofSize(500).sample();
        List<BatchLine> out = new ArrayList<>();
        BatchSummary summary = BATCH.run("in.ndjson", in(text(all)), out::add);

        assertThat(summary).isEqualTo(new BatchSummary(0, 500, 0));
        assertThat(out.stream().map(BatchLine::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 500).mapToObj(Long::valueOf).toList());
        assertThat(out.stream().map(BatchLine::json))
                .containsExactlyElementsOf(all.stream()
                        .map(each -> AssessmentLineJson.write(TOOLKIT.assess(each)))
                        .toList());
    }

    @Test
    void a_line_that_cannot_be_used_comes_out_with_its_problems_and_the_others_are_assessed() throws IOException {
        String good = line(ResponsesArbitraries.allLowest(CATALOG));
        List<BatchLine> out = new ArrayList<>();
        BatchSummary summary = BATCH.run("in.ndjson", in(good + "{\"schema\": 1\n" + "\n" + good), out::add);

        assertThat(summary).isEqualTo(new BatchSummary(0, 2, 2));
        assertThat(out.stream().map(BatchLine::isAssessed)).containsExactly(true, false, false, true);
        assertThat(out.get(1).problems().stream().map(Problem::toString))
                .containsExactly(
                        "in.ndjson:2:13: the text ends too early. Add what is missing at the end: a quote, a ] or a }. Part of the file may be lost.");
        assertThat(out.get(2).problems().stream().map(Problem::toString))
                .containsExactly("in.ndjson:3: the line is empty. Take it away.");
        assertThat(out.get(2).json())
                .isEqualTo(
                        "{\"line\":3,\"problems\":[{\"code\":\"empty-line\",\"column\":0,\"field\":\"\",\"what\":\"the line is empty.\",\"remedy\":\"Take it away.\"}]}");
    }

    @Test
    void bytes_that_are_no_text_spoil_only_their_line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xC3, '\n'});
        bytes.write(line(ResponsesArbitraries.allLowest(CATALOG)).getBytes(StandardCharsets.UTF_8));
        List<BatchLine> out = new ArrayList<>();
        BATCH.run("in.ndjson", new ByteArrayInputStream(bytes.toByteArray()), out::add);

        assertThat(out.get(0).problems().stream().map(Problem::toString))
                .containsExactly("in.ndjson:1: the line is not UTF-8 text. Save the file as UTF-8.");
        assertThat(out.get(1).isAssessed()).isTrue();
    }

    @Test
    void a_line_that_is_far_too_long_spoils_only_itself() throws IOException {
        byte[] long17 = new byte[17 << 20];
        Arrays.fill(long17, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(long17);
        bytes.write('\n');
        bytes.write(line(ResponsesArbitraries.allLowest(CATALOG)).getBytes(StandardCharsets.UTF_8));
        List<BatchLine> out = new ArrayList<>();
        BATCH.run("in.ndjson", new ByteArrayInputStream(bytes.toByteArray()), out::add);

        assertThat(out.get(0).problems().stream().map(Problem::toString))
                .containsExactly(
                        "in.ndjson:1: the line is longer than 16 megabytes. Put each organization on a line of its own.");
        assertThat(out.get(1).isAssessed()).isTrue();
    }

    @Test
    void a_run_goes_on_after_the_lines_that_are_done() throws IOException {
        String text = text(ResponsesArbitraries.of(CATALOG).list().ofSize(100).sample());
        List<BatchLine> whole = new ArrayList<>();
        BATCH.run("in.ndjson", in(text), whole::add);
        List<BatchLine> rest = new ArrayList<>();

        assertThat(BATCH.run("in.ndjson", in(text), 40, rest::add)).isEqualTo(new BatchSummary(40, 60, 0));
        assertThat(rest).isEqualTo(whole.subList(40, 100));
        assertThat(BATCH.run("in.ndjson", in(text), 999, rest::add)).isEqualTo(new BatchSummary(100, 0, 0));
    }

    @Test
    void the_last_line_may_lack_its_line_end_and_lines_may_end_as_on_windows() throws IOException {
        String good = line(ResponsesArbitraries.allLowest(CATALOG)).strip();
        List<BatchLine> out = new ArrayList<>();

        assertThat(BATCH.run("in.ndjson", in(good + "\r\n" + good), out::add)).isEqualTo(new BatchSummary(0, 2, 0));
        assertThat(out.get(0).json()).isEqualTo(out.get(1).json());
        assertThat(BATCH.run("in.ndjson", in(""), out::add)).isEqualTo(new BatchSummary(0, 0, 0));
    }

    @Test
    void a_fault_of_the_sink_or_of_the_form_ends_the_run() {
        String text = text(ResponsesArbitraries.of(CATALOG).list().ofSize(100).sample());

        assertThatThrownBy(() -> BATCH.run("in.ndjson", in(text), line -> {
                    throw new IllegalStateException("The disk is full.");
                }))
                .hasMessage("The disk is full.");
        assertThatThrownBy(() -> BATCH.form(assessment -> {
                            throw new IllegalStateException("No such form.");
                        })
                        .run("in.ndjson", in(text), line -> {}))
                .hasMessage("No such form.");
    }

    @Test
    void a_batch_needs_a_thread() {
        assertThatThrownBy(() -> BATCH.threads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A batch needs at least one thread, not 0.");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Responses> all) {
        return all.stream().map(BatchTest::line).collect(Collectors.joining());
    }

    private static String line(Responses responses) {
        return ResponsesJson.write(responses).lines().map(String::strip).collect(Collectors.joining("", "", "\n"));
    }
}
