package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** One practice on the page of the plan, as a form of its own. */
final class PlanLine {

    private final Person person;
    private final Locator form;

    PlanLine(Person person, Locator form) {
        this.person = person;
        this.form = form.first();
    }

    PlanLine type(String name, String text) {
        Locator field = field(name);
        person.unfold(field);
        field.fill(text);
        return this;
    }

    PlanLine tick(String name) {
        Locator field = field(name);
        person.unfold(field);
        field.check();
        return this;
    }

    PlanLine expect(String name, String text) {
        assertThat(field(name).inputValue()).isEqualTo(text);
        return this;
    }

    boolean isDone() {
        return field("done").isChecked();
    }

    void send(String then) {
        Locator button = form.locator("button[name=then][value='%s']".formatted(then));
        person.unfold(button);
        person.loading(button::click);
    }

    private Locator field(String name) {
        return form.locator("[name='%s']".formatted(name));
    }
}
