package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person who assesses an organization alone, without JavaScript. */
class AlonePathTest {

    private static final Pattern PRACTICE = Pattern.compile("name=\"practice\" value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.in(folder);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void a_newcomer_gets_from_the_first_page_to_results_and_a_download() {
        Browser me = app.browser();
        assertThat(me.open("/").page()).contains("href=\"/new\">Begin an assessment</a>");

        String link = People.beginAlone(me);
        assertThat(me.page()).contains("Your private link").contains(link);

        People.answer(me, link, 1, "Only one team");
        assertThat(me.path()).isEqualTo(link + "/review");
        People.submit(me, link);

        assertThat(me.path()).isEqualTo(link + "/results");
        assertThat(me.page()).contains("Start here").contains("First step");
        assertThat(me.open(link + "/results.json").page()).contains("\"Only one team\"");
    }

    @Test
    void leaving_and_coming_back_with_the_link_loses_nothing() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String first = me.path();
        String question = me.questions().get(0);
        me.send(first, Map.of("q." + question, "2", "note." + question, "Since spring", "then", "later"));
        assertThat(me.path()).isEqualTo(link);

        Browser elsewhere = app.browser();
        assertThat(elsewhere.open(first).page())
                .contains("id=\"q." + question + "-2\" name=\"q." + question + "\" value=\"2\" checked")
                .contains("Since spring");
    }

    @Test
    void what_is_fine_is_saved_when_something_beside_it_has_to_be_mended() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String page = me.path();
        List<String> questions = me.questions();
        me.send(
                page,
                Map.of(
                        "q." + questions.get(0),
                        "3",
                        "q." + questions.get(1),
                        "na",
                        "note." + questions.get(2),
                        "A note without an answer",
                        "then",
                        "next"));

        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page())
                .contains("<a href=\"#why." + questions.get(1) + "\">Say in a few words why it does not apply.</a>")
                .contains("<a href=\"#q." + questions.get(2)
                        + "\">Choose an answer, so that your note belongs to one.</a>");
        assertThat(me.open(page).page())
                .contains(
                        "id=\"q." + questions.get(0) + "-3\" name=\"q." + questions.get(0) + "\" value=\"3\" checked");
    }

    @Test
    void answers_of_last_time_count_only_when_they_are_confirmed() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 2, "");
        People.submit(me, link);
        me.open(link + "/again").send(link + "/again", Map.of("keep", "365"));

        me.open(link);
        assertThat(me.page()).contains("0 of 3 answered").doesNotContain("3 of 3 answered");
        me.open(link + "/questions");
        String page = me.path();
        assertThat(me.page()).contains("Still as last time: Beginning");
        me.send(page, Map.of("q." + me.questions().get(0), "still", "then", "later"));
        assertThat(me.page()).contains("1 of 3 answered");

        People.answer(me, link, 4, "");
        People.submit(me, link);
        assertThat(me.open(link + "/progress").page())
                .contains("Scores over time")
                .contains("up 67 points: the same questions were answered with other levels");
    }

    @Test
    void a_plan_is_kept_and_nobody_overwrites_what_another_has_written() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 1, "");
        People.submit(me, link);
        String practice = me.open(link + "/plan").first(PRACTICE);
        me.send(link + "/plan", Map.of("practice", practice, "version", "0", "owner", "Ana", "due", "2027-03-31"));
        assertThat(me.page()).contains("value=\"Ana\"").contains("value=\"2027-03-31\"");

        me.send(link + "/plan", Map.of("practice", practice, "version", "1", "owner", "Ben"));
        me.send(link + "/plan", Map.of("practice", practice, "version", "1", "owner", "Cem"));
        assertThat(me.status()).isEqualTo(409);
        assertThat(me.page()).contains("Somebody else changed the same thing meanwhile");
        assertThat(me.open(link + "/plan").page()).contains("value=\"Ben\"").doesNotContain("Cem");
        me.send(link + "/plan", Map.of("practice", practice, "version", "2", "due", "soon"));
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page()).contains("Use a day such as 2027-03-31.");
    }

    @Test
    void handed_in_answers_have_to_be_taken_back_before_they_are_changed() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 2, "");
        People.submit(me, link);
        me.open(link + "/questions/"
                + TestApp.TOOLKITS.inOriginal().catalog().domains().get(0).id());
        String page = me.path();
        assertThat(me.send(page, Map.of("q." + me.questions().get(0), "4")).status())
                .isEqualTo(409);

        me.open(link).send(link + "/take-back", Map.of());
        me.open(page);
        assertThat(me.send(page, Map.of("q." + me.questions().get(0), "4", "then", "stay"))
                        .status())
                .isEqualTo(200);
        People.submit(me, link);
        assertThat(me.page()).contains("56 of 100");
    }

    @Test
    void data_are_taken_out_and_brought_in_as_they_were() throws Exception {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 2, "ñandú");
        People.submit(me, link);
        String practice = me.open(link + "/plan").first(PRACTICE);
        me.send(link + "/plan", Map.of("practice", practice, "version", "0", "owner", "Ana"));
        String before = me.open(link + "/results.json").page();

        byte[] zip = bytes(me, link + "/export.zip");
        me.open("/import");
        bringIn(me, zip);
        String copy = me.path();
        assertThat(copy).startsWith("/s/").isNotEqualTo(link);
        assertThat(me.open(copy + "/results.json").page()).isEqualTo(before).contains("ñandú");
        assertThat(me.open(copy + "/plan").page()).contains("value=\"Ana\"");
        assertThat(bytes(me, copy + "/export.zip")).isEqualTo(zip);

        me.open("/import");
        bringIn(me, "PK no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page()).contains("there is no organization.json in it.");
    }

    @Test
    void deleting_leaves_nothing_in_the_database() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 2, "to-be-forgotten");
        People.submit(me, link);
        me.open(link + "/data").send(link + "/delete", Map.of());
        assertThat(me.status()).isEqualTo(422);
        me.open(link + "/data").send(link + "/delete", Map.of("sure", "yes"));

        assertThat(me.path()).isEqualTo("/");
        assertThat(me.open(link).status()).isEqualTo(404);
        assertThat(Dump.of(app)).doesNotContain("to-be-forgotten");
    }

    @Test
    void pages_speak_the_language_that_is_chosen() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        assertThat(me.open(link + "?lang=ar").page()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(me.open(link).page()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(me.open(link + "?lang=tlh").page()).contains("<html lang=\"ar\"");
        assertThat(app.browser().open(link).page()).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    private static byte[] bytes(Browser browser, String path) throws Exception {
        return java.net.http.HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(browser.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static void bringIn(Browser browser, byte[] file) {
        byte[] head = ("--cut\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n" + browser.token()
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        browser.send(HttpRequest.newBuilder(browser.uri("/import"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }
}
