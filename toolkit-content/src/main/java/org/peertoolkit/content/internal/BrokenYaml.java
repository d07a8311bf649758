package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words why a text is not YAML, and where the cause most likely stands. */
final class BrokenYaml {

    private static final Pattern TAB_BEFORE_TEXT = Pattern.compile("^ *\t[ \t]*(?=\\S)");
    private static final Pattern CHARACTER = Pattern.compile("character '(.)'");
    private static final String LOOK =
            "Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.";

    private final String name;
    private final String message;
    private final Optional<Mark> begin;
    private final Place place;

    private BrokenYaml(Place reached, JacksonException broken) {
        name = reached.source();
        Optional<MarkedYamlEngineException> marked = Optional.ofNullable(broken.getCause())
                .filter(MarkedYamlEngineException.class::isInstance)
                .map(MarkedYamlEngineException.class::cast);
        message = marked.map(MarkedYamlEngineException::getMessage).orElse(broken.getOriginalMessage());
        begin = marked.flatMap(MarkedYamlEngineException::getContextMark);
        place = marked.flatMap(MarkedYamlEngineException::getProblemMark)
                .map(this::place)
                .orElse(reached);
    }

    /**
     * One problem, or one for each line that is indented with a tab when that is the cause.
     *
     * @param reached how far reading came, for faults that do not say where they are
     */
    static List<Problem> problems(Place reached, String text, JacksonException broken) {
        BrokenYaml yaml = new BrokenYaml(reached, broken);
        List<Problem> tabs = yaml.tabs(text);
        boolean tabsFirst = !tabs.isEmpty() && tabs.get(0).place().line() <= yaml.place.line();
        return tabsFirst ? tabs : List.of(yaml.problem());
    }

    private List<Problem> tabs(String text) {
        List<Problem> tabs = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (TAB_BEFORE_TEXT.matcher(lines.get(i)).find()) {
                tabs.add(Problem.of(
                        "tab",
                        new Place(name, i + 1, lines.get(i).indexOf('\t') + 1),
                        "",
                        "the line is indented with a tab.",
                        "Use spaces instead."));
            }
        }
        return tabs;
    }

    private Problem problem() {
        if (message.contains("mapping values are not allowed here")) {
            return at(
                    place,
                    "a second colon stands in this line, or the line is indented too far.",
                    "Put the whole text in double quotes, or line the name up with the others of its group.");
        }
        if (message.contains("quoted scalar") && message.contains("unexpected end")) {
            return at(
                    beginning(),
                    "the quote that opens here is never closed.",
                    "Close it at the end of the text; a double quote inside a text is written as \\\".");
        }
        if (message.contains("escape")) {
            return at(
                    place,
                    "a backslash inside double quotes has no meaning before this letter.",
                    "Write two backslashes for one, or take it away.");
        }
        if (message.contains("that cannot start any token")) {
            return at(
                    place,
                    "a text without quotes cannot begin with \"%s\".".formatted(character()),
                    "Put the text in double quotes.");
        }
        return structure();
    }

    private Problem structure() {
        if (message.contains("expected ',' or ']'")) {
            return at(
                    beginning(),
                    "the list that opens here with \"[\" is not closed.",
                    "Close it with \"]\", and put commas between its entries.");
        }
        if (message.contains("expected ',' or '}'")) {
            return at(
                    beginning(),
                    "the group that opens here with \"{\" is not closed.",
                    "Close it with \"}\", and put commas between its entries.");
        }
        if (message.contains("could not find expected ':'")) {
            return at(
                    beginning(),
                    "a name without a colon stands here.",
                    "Write the name, a colon, a space and the value.");
        }
        if (message.contains("node content")) {
            return at(
                    place,
                    "a value is missing here, or a bracket before it is not closed.",
                    "Fill in the value, and close each \"[\" with \"]\" and each \"{\" with \"}\".");
        }
        if (message.contains("expected <block end>")) {
            return at(place, "this does not fit what stands before it.", LOOK);
        }
        if (message.contains("sequence entries are not allowed here")) {
            return at(
                    place,
                    "a list cannot begin here.",
                    "Begin it on a line of its own, with the dash after two more spaces.");
        }
        return at(place, "this cannot be read as YAML.", LOOK);
    }

    private Place beginning() {
        return begin.map(this::place).orElse(place);
    }

    private String character() {
        Matcher found = CHARACTER.matcher(message);
        return found.find() ? found.group(1) : "this character";
    }

    private Place place(Mark mark) {
        return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Problem at(Place place, String what, String remedy) {
        return Problem.of("broken-yaml", place, "", what, remedy);
    }
}
