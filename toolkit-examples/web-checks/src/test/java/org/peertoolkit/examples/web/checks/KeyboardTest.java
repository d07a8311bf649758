package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertoolkit.core.catalog.Language;

/** Somebody who has no mouse. */
@Tag("slow")
@ExtendWith(Web.Given.class)
class KeyboardTest {

    private static final int MOST_STEPS = 80;

    private final Web web;

    KeyboardTest(Web web) {
        this.web = web;
    }

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @CsvSource({"en, true", "en, false", "ar, true"})
    void the_first_thing_on_a_page_is_a_link_that_skips_to_its_content(String language, boolean scripts) {
        try (Person person = person(language, scripts)) {
            String link = web.visitor(person.language()).beginAlone("quick");
            for (String path : List.of("/", "/new", link, link + "/questions", link + "/data")) {
                person.open(path);
                Page page = person.page();
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.textContent.trim()"))
                        .as(path)
                        .isEqualTo(person.say("skip"));
                assertThat(page.evaluate("""
                                () => { const box = document.activeElement.getBoundingClientRect();
                                  return box.top >= 0 && box.left >= 0 && box.width > 20 && box.height > 10; }
                                """))
                        .as("the link is to be seen when it is reached, on %s", path)
                        .isEqualTo(true);
                page.keyboard().press("Enter");
                assertThat(page.evaluate("document.activeElement.id")).as(path).isEqualTo("content");
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                        .as("the next stop on %s is in the content", path)
                        .isEqualTo(true);
            }
            assertThat(person.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @CsvSource({"en, true", "en, false", "ar, false"})
    void the_questions_of_an_area_are_answered_and_sent_with_keys_alone(String language, boolean scripts) {
        try (Person person = person(language, scripts)) {
            String link = web.visitor(person.language()).beginAlone("quick");
            person.open(link + "/questions");
            String page = person.path();
            List<String> questions = person.questions();
            for (int i = 0; i < questions.size(); i++) {
                tabTo(person, "each => each.type === 'radio' && each.name === 'q.%s'".formatted(questions.get(i)));
                person.page().keyboard().press("Space");
                for (int down = 0; down <= i; down++) {
                    person.page().keyboard().press("ArrowDown");
                }
                assertThat(person.isTaken("q." + questions.get(i), Integer.toString(i + 2)))
                        .isTrue();
            }
            tabTo(person, "each => each.name === 'then' && each.value === 'next'");
            person.loading(() -> person.page().keyboard().press("Enter"));

            assertThat(person.path()).startsWith(link + "/questions/").isNotEqualTo(page);
            person.open(page);
            for (int i = 0; i < questions.size(); i++) {
                assertThat(person.isTaken("q." + questions.get(i), Integer.toString(i + 2)))
                        .isTrue();
            }
            assertThat(person.complaints()).isEmpty();
        }
    }

    /** Goes on with the Tab key until something is reached; on the way every stop can be seen. */
    private static void tabTo(Person person, String what) {
        for (int step = 0; step < MOST_STEPS; step++) {
            person.page().keyboard().press("Tab");
            assertThat(person.page().evaluate(SEEN)).as("where one is").isEqualTo("");
            if ((boolean) person.page().evaluate("(" + what + ")(document.activeElement)")) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not get to " + what);
    }

    /**
     * Empty when whatever has the focus looks different from without it, itself or what is around it, and is not covered;
     * else what it is.
     */
    private static final String SEEN = """
            () => {
              const looks = each => { const style = getComputedStyle(each);
                return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor,
                        style.backgroundColor].join(); };
              const active = document.activeElement;
              if (active === document.body) return '';
              const box = active.getBoundingClientRect();
              const free = [0.1, 0.5, 0.9].some(part => {
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
                return top && [active, ...(active.labels ?? [])].some(each => each.contains(top) || top.contains(each));
              });
              if (!free) return 'covered: ' + active.outerHTML;
              const around = [active, active.parentElement, ...(active.labels ?? [])];
              const before = around.map(looks).join();
              active.blur();
              const after = around.map(looks).join();
              active.focus({preventScroll: true, focusVisible: true});
              return before === after ? active.outerHTML : '';
            }
            """;

    private Person person(String tag, boolean scripts) {
        return new Person(web.browser(), web.app(), new Language(tag), scripts);
    }
}
