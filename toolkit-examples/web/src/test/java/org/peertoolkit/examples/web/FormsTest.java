package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who means no good sends to forms, one thing at a time. */
class FormsTest {

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
    void a_form_that_is_not_ours_changes_nothing() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String page = me.path();
        String body = Browser.pair("q." + me.questions().get(0), "4");

        assertThat(me.post(page, body).status()).isEqualTo(403);
        assertThat(me.post(page, body + "&form=").status()).isEqualTo(403);
        assertThat(me.post(page, body + "&form=" + "A".repeat(32)).status()).isEqualTo(403);
        Browser other = app.browser();
        String token = other.open("/new").token();
        assertThat(me.post(page, body + "&form=" + token).status())
                .as("the token of another session")
                .isEqualTo(403);
        assertThat(me.open(link).page()).contains("0 of 3 answered").doesNotContain("1 of 3");
    }

    @Test
    void a_page_that_was_open_for_too_long_can_be_sent_again_with_all_that_was_typed() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String page = me.path();
        String question = me.questions().get(0);
        me.cookies.getCookieStore().removeAll();
        me.post(page, Browser.pair("q." + question, "3") + "&" + Browser.pair("note." + question, "long <thought>"));

        assertThat(me.status()).isEqualTo(403);
        assertThat(me.page()).contains("This page was open for a long time").contains("value=\"long &lt;thought>\"");
        me.send(page, Map.of("q." + question, "3", "note." + question, "long <thought>", "then", "stay"));
        assertThat(me.page()).contains("long &lt;thought&gt;");
    }

    @Test
    void a_form_of_another_site_is_refused_without_a_second_chance() {
        Browser me = app.browser();
        me.open("/new");
        me.post("/new", "who=alone", "Sec-Fetch-Site", "cross-site");
        assertThat(me.status()).isEqualTo(403);
        assertThat(me.page()).contains("This did not come from our page").doesNotContain("name=\"who\"");
    }

    @Test
    void what_people_type_is_never_taken_for_a_part_of_the_page() {
        Browser me = app.browser();
        String evil = "</textarea><script>alert(1)</script>\"'&";
        String link = People.beginAlone(me);
        People.answer(me, link, 1, evil);
        for (String path : People.pages(link)) {
            me.open(path);
            if (me.header("Content-Type").startsWith("text/html")) {
                assertThat(me.page()).as(path).doesNotContain("<script>alert");
            } else {
                assertThat(me.header("Content-Disposition")).as(path).startsWith("attachment");
            }
        }
        Browser coordinator = app.browser();
        People.beginTogether(coordinator, 3, "<b onclick=x>Peers</b>");
        assertThat(coordinator.page()).contains("&lt;b onclick=x&gt;Peers").doesNotContain("<b onclick");
    }

    @Test
    void a_note_that_is_too_long_is_not_saved() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String question = me.questions().get(0);
        me.send(me.path(), Map.of("q." + question, "2", "note." + question, "x".repeat(1_501)));
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page()).contains("Use at most 1,500 characters.");
    }

    @Test
    void redirects_lead_nowhere_but_to_our_own_pages() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        me.send(me.path(), Map.of("then", "https://evil.example", "next", "//evil.example"));
        assertThat(me.path()).startsWith(link);
        me.open(link + "//evil.example/?lang=//evil.example");
        assertThat(me.status()).isEqualTo(404);
    }

    @Test
    void a_form_that_nobody_can_read_is_refused_in_words() {
        Browser me = app.browser();
        String boundary = "multipart/form-data; boundary=cut";
        for (String type : List.of(boundary, "multipart/form-data", "application/x-www-form-urlencoded")) {
            for (String body : List.of("--cut\r\nnonsense", "--cut\r\n\r\n--cut--", "%zz=%&&=&form", "\0\0\0", "")) {
                me.open("/import");
                me.send(HttpRequest.newBuilder(me.uri("/import"))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
                assertThat(me.status()).as(type + " " + body).isBetween(400, 499);
                assertThat(me.page()).doesNotContainIgnoringCase("exception");
            }
        }
    }

    @Test
    void a_field_counts_once_and_only_in_the_body() {
        Browser me = app.browser();
        me.open("/new");
        String token = me.token();
        assertThat(me.post("/new?form=" + token, "who=alone").status())
                .as("the token in the address")
                .isEqualTo(403);
        me.open("/new");
        me.post(
                "/new?who=together&keep=1",
                "form=" + me.token() + "&who=alone&who=together&kind=quick&language=en&keep=30");
        assertThat(me.page()).contains("Your assessment").doesNotContain("as coordinator");
        me.open("/new");
        me.post(
                "/new",
                "form=" + me.token()
                        + "&who=alone&kind=quick&language=en&keep=30&floor=1&retention=9999&role=COORDINATOR"
                        + "&organization=1&version=7");
        assertThat(me.page()).as("fields that nobody asked for").contains("Your assessment");
    }
}
