package org.peertoolkit.examples.cli.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.cli.take.Interview.Move;
import org.peertoolkit.examples.cli.text.Page;

/** Shows one question, reads one line, and does what it says. */
final class Ask {

    private final Prompt prompt;
    private final Progress progress;

    Ask(Prompt prompt, Progress progress) {
        this.prompt = prompt;
        this.progress = progress;
    }

    /**
     * Asks one thing.
     *
     * @param before what was asked before it, so that the heading of an area is shown once; null at the beginning
     */
    Move ask(Step step, @Nullable Step before) {
        return step instanceof Step.Rating rating ? rating(rating, before) : about((Step.AboutOrganization) step);
    }

    /** Asks for a note on an answer and saves it; an empty one takes the note away. */
    Move note(Question question) {
        prompt.say("A note on: %s".formatted(question.statement()));
        String note = prompt.ask("Your note (Enter alone for none):");
        if (note == null) {
            return Move.LEAVE;
        }
        progress.note(question, note);
        return Move.AGAIN;
    }

    private Move about(Step.AboutOrganization about) {
        ProfileItem item = about.item();
        Page page = prompt.page()
                .blank()
                .headline(0, "About your organization")
                .paragraph(0, item.text())
                .blank();
        for (int i = 0; i < item.choices().size(); i++) {
            page.item(2, (i + 1) + " ", item.choices().get(i).text());
        }
        prompt.show(now(page.blank(), about));
        String several = item.multiple() ? "Numbers, such as 1 2" : "A number";
        String line = prompt.ask(several + " (s = skip, b = back, q = save and leave, ? = help):");
        if (line == null) {
            return Move.LEAVE;
        }
        return switch (line) {
            case "q" -> Move.LEAVE;
            case "b" -> Move.BACK;
            case "s" -> Move.NEXT;
            case "?" -> help(item.help(), "Skip it with s if you would rather not say.");
            case "" -> kept(about);
            default -> choices(about, line);
        };
    }

    private Move choices(Step.AboutOrganization about, String line) {
        ProfileItem item = about.item();
        List<String> taken = new ArrayList<>();
        for (String number : line.split("[ ,]+")) {
            int choice = number(number, item.choices().size());
            if (choice == 0) {
                prompt.say("\"%s\" is not one of the choices. Type a number from 1 to %s, or ? for help."
                        .formatted(number, item.choices().size()));
                return Move.AGAIN;
            }
            taken.add(item.choices().get(choice - 1).id().value());
        }
        if (taken.size() > 1 && !item.multiple()) {
            prompt.say("Only one choice is taken here. Type the number that fits best.");
            return Move.AGAIN;
        }
        progress.choose(about, taken);
        return Move.NEXT;
    }

    private Move rating(Step.Rating rating, @Nullable Step before) {
        Question question = rating.question();
        Page page = prompt.page().line("");
        boolean newArea = !(before instanceof Step.Rating earlier)
                || !earlier.question().domain().equals(question.domain());
        if (newArea) {
            page.line("== %s ==".formatted(progress.title(question))).blank();
        }
        page.headline(0, "Question %s of %s".formatted(rating.number(), rating.of()));
        page.paragraph(0, question.statement()).blank();
        for (Level level : question.levels()) {
            page.item(2, level.level() + " ", "%s: %s".formatted(level.label(), level.text()));
        }
        prompt.show(now(page.blank(), rating));
        int top = question.scale().top();
        String line = prompt.ask(
                "1 to %s (n = does not apply, d = don't know, s = skip, b = back, ? = help):".formatted(top));
        if (line == null) {
            return Move.LEAVE;
        }
        return switch (line) {
            case "q" -> Move.LEAVE;
            case "b" -> Move.BACK;
            case "s" -> Move.NEXT;
            case "?" ->
                help(
                        progress.help(question),
                        "n: it does not apply. d: you don't know. note: a note on the last answer.");
            case "d" -> answered(question, Answer.dontKnow());
            case "n" -> notApplicable(question);
            case "note" -> note(progress.noteable(question));
            case "" -> kept(rating);
            default -> level(question, line);
        };
    }

    private Move level(Question question, String line) {
        int top = question.scale().top();
        int level = number(line, top);
        if (level > 0) {
            return answered(question, Answer.level(level));
        }
        prompt.say("\"%s\" is not one of the answers. Type a number from 1 to %s, or ? for help.".formatted(line, top));
        return Move.AGAIN;
    }

    private Move notApplicable(Question question) {
        String why = prompt.ask("Why does it not apply? (a few words; Enter alone to go back to the question):");
        if (why == null) {
            return Move.LEAVE;
        }
        return why.isEmpty() ? Move.AGAIN : answered(question, Answer.notApplicable(why));
    }

    private Move note(Optional<Question> question) {
        if (question.isEmpty()) {
            prompt.say("There is no answer yet that a note could belong to.");
            return Move.AGAIN;
        }
        return note(question.get());
    }

    private Move answered(Question question, Answer answer) {
        progress.answer(question, answer);
        return Move.NEXT;
    }

    /** Enter alone keeps an answer that is there. */
    private Move kept(Step step) {
        if (progress.answered(step)) {
            return Move.NEXT;
        }
        prompt.say("There is no answer yet. Type s to skip it, or ? for help.");
        return Move.AGAIN;
    }

    private Page now(Page page, Step step) {
        return progress.answered(step)
                ? page.paragraph(0, "Your answer so far: %s. Press Enter to keep it.".formatted(progress.said(step)))
                : page;
    }

    private Move help(@Nullable String about, String more) {
        Page page = prompt.page().line("");
        Objects.requireNonNullElse(about, "There is nothing more to explain about this one.")
                .lines()
                .forEach(line -> page.paragraph(0, line));
        page.paragraph(0, more);
        page.paragraph(0, "s: skip it, it stays as it is. b: back to the one before. q: save and leave.");
        prompt.show(page);
        return Move.AGAIN;
    }

    /** The number that a text is, or 0 when it is none from 1 to {@code top}. */
    private static int number(String text, int top) {
        for (int number = 1; number <= top; number++) {
            if (text.equals(String.valueOf(number))) {
                return number;
            }
        }
        return 0;
    }
}
