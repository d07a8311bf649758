package org.peertoolkit.rules.internal.yaml;

import java.util.Optional;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words why a text is not YAML. The library says it in words for programmers; its text picks ours. */
final class BrokenYaml {

    private static final String LOOK =
            "Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.";

    private BrokenYaml() {}

    static Problem problem(String name, String text, JacksonException broken) {
        Optional<MarkedYamlEngineException> cause = Optional.ofNullable(broken.getCause())
                .filter(MarkedYamlEngineException.class::isInstance)
                .map(MarkedYamlEngineException.class::cast);
        Place place = cause.flatMap(MarkedYamlEngineException::getProblemMark)
                .map(mark -> place(name, mark))
                .orElseGet(() -> place(name, broken.getLocation()));
        if (indentedWithTab(text, place.line())) {
            return problem(place, "a tab stands in the indentation of this line.", "Use spaces instead.");
        }
        Place opening = cause.flatMap(MarkedYamlEngineException::getContextMark)
                .map(mark -> place(name, mark))
                .orElse(place);
        return inWords(cause.map(Throwable::getMessage).orElse(broken.getOriginalMessage()), opening, place);
    }

    private static Problem inWords(String message, Place opening, Place place) {
        if (message.contains("mapping values are not allowed here")) {
            return problem(
                    place,
                    "a second colon stands in this line, or the line is indented too far.",
                    "Put a text with a colon in double quotes, or line the name up with the others of its group.");
        }
        if (message.contains("quoted scalar") && message.contains("unexpected end")) {
            return problem(opening, "the quote that opens here is never closed.", "Close it at the end of the text.");
        }
        if (message.contains("expected ',' or ']'")) {
            return problem(
                    opening,
                    "the list that opens here with \"[\" is not closed.",
                    "Close it with \"]\", and put commas between its entries.");
        }
        if (message.contains("expected ',' or '}'")) {
            return problem(
                    opening,
                    "the group that opens here with \"{\" is not closed.",
                    "Close it with \"}\", and put commas between its entries.");
        }
        return problem(place, "this cannot be read as YAML.", LOOK);
    }

    private static boolean indentedWithTab(String text, int line) {
        return text.lines()
                .skip(line - 1L)
                .findFirst()
                .filter(found -> found.stripLeading().length() < found.length()
                        && found.substring(
                                        0, found.length() - found.stripLeading().length())
                                .contains("\t"))
                .isPresent();
    }

    private static Problem problem(Place place, String what, String remedy) {
        return Problem.of("broken-yaml", place, "", what, remedy);
    }

    private static Place place(String name, Mark mark) {
        return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(String name, TokenStreamLocation at) {
        return new Place(name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
