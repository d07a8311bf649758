package org.peertoolkit.examples.cli.take;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.text.OutlookText;

/**
 * Asks the questions one by one. Every answer is on disk before the next question is shown; an interview that ends early,
 * by whatever cause, goes on where it stopped.
 */
public final class Interview {

    private final Prompt prompt;
    private final Progress progress;
    private final AnswerFile file;
    private final Catalog catalog;
    private final Prospect prospect;
    private @Nullable Responses told;

    private Interview(Prompt prompt, Progress progress, AnswerFile file, Catalog catalog, Prospect prospect) {
        this.prompt = prompt;
        this.progress = progress;
        this.file = file;
        this.catalog = catalog;
        this.prospect = prospect;
    }

    /** What the answers of an interview settle. */
    @FunctionalInterface
    public interface Prospect {

        /**
         * What some answers settle.
         *
         * @param asked the questions that the interview asks
         * @return empty when there are no rules that could tell
         */
        Optional<Outlook> of(Responses responses, Questionnaire asked);
    }

    /**
     * Asks what is still open in a file of answers, until everything was asked, the respondent leaves, or the input ends.
     *
     * @param quick whether only the quick check is asked
     * @param respondent who answers; null leaves it as the file has it
     * @param prospect tells what remains worth asking; it is not asked before the interview ends with questions left
     * @throws org.peertoolkit.core.problem.InvalidInputException if the file is there and cannot be used; it is untouched
     * @throws java.io.UncheckedIOException if an answer cannot be saved
     */
    public static void run(
            Catalog catalog,
            boolean quick,
            AnswerFile file,
            @Nullable Respondent respondent,
            Clock clock,
            BufferedReader in,
            PrintStream out,
            boolean colour,
            Prospect prospect) {
        Progress progress = new Progress(catalog, quick, file, clock, respondent);
        new Interview(new Prompt(in, out, colour), progress, file, catalog, prospect).run(quick);
    }

    private void run(boolean quick) {
        welcome(quick);
        Ask ask = new Ask(prompt, progress);
        int index = nextOpen(0);
        boolean going = true;
        while (going) {
            List<Step> steps = progress.steps();
            Move move = index < steps.size()
                    ? ask.ask(steps.get(index), index > 0 ? steps.get(index - 1) : null)
                    : atEnd(ask);
            switch (move) {
                case NEXT -> index = nextOpen(index + 1);
                case AGAIN -> {}
                case BACK -> index = Math.max(0, Math.min(index, steps.size()) - 1);
                case LEAVE -> going = false;
            }
        }
        farewell();
    }

    /** Where to go next in the interview. */
    enum Move {
        NEXT,
        AGAIN,
        BACK,
        LEAVE
    }

    private int nextOpen(int from) {
        List<Step> steps = progress.steps();
        int index = from;
        while (index < steps.size() && progress.answered(steps.get(index))) {
            index++;
        }
        return index;
    }

    private void welcome(boolean quick) {
        Responses before = progress.responses();
        prompt.show(prompt.page().title(catalog.title()));
        prompt.say("%s Every answer is saved at once in %s. You can stop at any time and go on later. Type ? for help."
                .formatted(quick ? "This is the quick check." : "This is the whole questionnaire.", file.path()));
        if (before.answers().isEmpty() && before.profile().choices().isEmpty()) {
            return;
        }
        prompt.say("%s Going on with what is still open.".formatted(standing()));
        ContentVersion then = before.content();
        if (!then.equals(catalog.version())) {
            prompt.say(
                    "These answers were begun with edition %s of the questions, and this is edition %s. The file keeps naming"
                                    .formatted(then.version(), catalog.version().version())
                            + " the earlier edition, so that a reader of the results is told.");
        }
    }

    private String standing() {
        return "%s of %s questions are answered."
                .formatted(progress.answeredQuestions(), progress.questions().size());
    }

    private Move atEnd(Ask ask) {
        long open = progress.questions().size() - progress.answeredQuestions();
        prompt.show(prompt.page().line("").paragraph(0, standing()));
        prompt.show(
                prompt.page()
                        .paragraph(
                                0,
                                open == 0
                                        ? "That was the last question."
                                        : "That was the last question. Those without an answer are asked again when you come back."));
        whatIsLeft();
        String line = prompt.ask("Press Enter to finish (b = back, note = add a note to the last answer):");
        Optional<Question> last = progress.last();
        if (line == null || line.isEmpty() || line.equals("q")) {
            return Move.LEAVE;
        }
        if (line.equals("b")) {
            return Move.BACK;
        }
        if (line.equals("note") && last.isPresent()) {
            return ask.note(last.get());
        }
        prompt.say("\"%s\" is not one of the answers.".formatted(line));
        return Move.AGAIN;
    }

    /** Says what remains worth asking, once for the same answers. */
    private void whatIsLeft() {
        Responses now = progress.responses();
        boolean complete = progress.answeredQuestions() == progress.questions().size();
        if (complete || (told != null && now.equals(told))) {
            return;
        }
        told = now;
        prospect.of(now, progress.asked())
                .ifPresent(outlook -> OutlookText.of(outlook, catalog).forEach(prompt::say));
    }

    private void farewell() {
        Responses now = progress.responses();
        if (now.answers().isEmpty() && now.profile().choices().isEmpty()) {
            prompt.say("Nothing was answered, so nothing was saved.");
            return;
        }
        prompt.say("%s Saved in %s.".formatted(standing(), file.path()));
        whatIsLeft();
        if (progress.answeredQuestions() < progress.questions().size()) {
            prompt.show(prompt.page().line("Go on later:      toolkit take -o " + file.path()));
        }
        prompt.show(prompt.page().line("See your toolkit: toolkit assess " + file.path()));
    }
}
