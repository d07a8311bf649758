package org.peertoolkit.examples.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Comparisons;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes what the checks of this program found as JSON, the same way on every machine. */
final class Json {

    private Json() {}

    /** One object with some fields; ends with a line feed. */
    static String object(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Pretty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** A constant as it is written: lower case with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list of problems under a name. A line or column of 0 is not known. */
    static void problems(JsonGenerator json, String name, Collection<Problem> problems) {
        json.writeName(name);
        json.writeStartArray();
        for (Problem problem : problems) {
            json.writeStartObject();
            fields(json, problem);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of one problem. */
    static void fields(JsonGenerator json, Problem problem) {
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("file", problem.place().source());
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeStringProperty("field", problem.field());
        json.writeStringProperty("what", problem.what());
        json.writeStringProperty("nearest", problem.nearest());
        json.writeStringProperty("remedy", problem.remedy());
    }

    /** A group for each thing that answers are compared with; none for what there is not. */
    static void fields(JsonGenerator json, Comparisons comparisons) {
        numbers(json, "disagreement", comparisons.disagreement());
        numbers(json, "earlier", comparisons.earlier());
    }

    private static void numbers(JsonGenerator json, String name, SortedMap<QuestionId, Integer> numbers) {
        if (!numbers.isEmpty()) {
            json.writeObjectPropertyStart(name);
            numbers.forEach((question, number) -> json.writeNumberProperty(question.value(), number));
            json.writeEndObject();
        }
    }

    /** Two spaces and line feeds, whatever the platform would use. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
