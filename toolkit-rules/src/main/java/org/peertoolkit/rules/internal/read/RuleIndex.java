package org.peertoolkit.rules.internal.read;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Checked rules as one compact JSON text of nested lists, so that a program need not read the rule files at each start. It is
 * written and read by the same build, so every value stands where the other method expects it.
 */
final class RuleIndex {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private String file = "";

    private RuleIndex(JsonParser parser) {
        this.parser = parser;
    }

    static String write(RuleFiles files) {
        return text(json -> {
            json.writeStartArray();
            list(json, files.sources(), source -> {
                json.writeString(source.name());
                json.writeString(source.sha256());
            });
            list(json, files.rules(), read -> write(json, read));
            json.writeEndArray();
        });
    }

    static RuleFiles read(InputStream stream) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), stream)) {
            RuleIndex index = new RuleIndex(parser);
            index.next();
            index.next();
            List<SourceFile> sources = index.list(() -> new SourceFile(index.text(), index.text()));
            index.next();
            return new RuleFiles(sources, index.list(index::rule));
        }
    }

    /** A list of lists, one for each item. */
    private static <T> void list(JsonGenerator json, Iterable<T> items, Consumer<T> write) {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartArray();
            write.accept(item);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static String writeLanguages(List<Language> languages) {
        return text(json -> list(json, languages, language -> json.writeString(language.tag())));
    }

    static List<Language> readLanguages(InputStream stream) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), stream)) {
            RuleIndex index = new RuleIndex(parser);
            index.next();
            return index.list(() -> new Language(index.text()));
        }
    }

    static String write(RuleTranslation translation) {
        return text(json -> {
            json.writeStartArray();
            json.writeString(Boolean.toString(translation.reviewed()));
            list(json, translation.sources(), source -> {
                json.writeString(source.name());
                json.writeString(source.sha256());
            });
            list(json, new TreeMap<>(translation.words()).entrySet(), entry -> {
                json.writeString(entry.getKey().value());
                json.writeString(entry.getValue().title());
                json.writeString(entry.getValue().because());
            });
            json.writeEndArray();
        });
    }

    static RuleTranslation readTranslation(Language language, InputStream stream) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), stream)) {
            RuleIndex index = new RuleIndex(parser);
            index.next();
            boolean reviewed = Boolean.parseBoolean(index.text());
            index.next();
            List<SourceFile> sources = index.list(() -> new SourceFile(index.text(), index.text()));
            index.next();
            Map<RuleId, RuleTranslation.Words> words = new LinkedHashMap<>();
            index.list(
                    () -> words.put(new RuleId(index.text()), new RuleTranslation.Words(index.text(), index.text())));
            return new RuleTranslation(language, sources, reviewed, words);
        }
    }

    private static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, ReadRule read) {
        Rule rule = read.rule();
        json.writeString(rule.id().value());
        json.writeString(rule.title());
        json.writeString(rule.because());
        json.writeString(rule.place().source());
        write(json, rule.place());
        list(json, read.sources().entrySet(), source -> {
            json.writeString(source.getKey().value());
            write(json, source.getValue());
        });
        list(json, List.of(rule.condition()), condition -> write(json, condition));
        list(json, rule.recommendations(), recommend -> {
            json.writeString(recommend.practice().value());
            json.writeString(recommend.priority().name());
            write(json, recommend.place());
        });
    }

    private ReadRule rule() {
        RuleId id = new RuleId(text());
        String title = text();
        String because = text();
        file = text();
        Place place = place();
        next();
        Map<ResourceId, Place> sources = new LinkedHashMap<>();
        list(() -> sources.put(new ResourceId(text()), place()));
        next();
        Condition condition = list(this::condition).get(0);
        next();
        List<Rule.Recommend> recommendations =
                list(() -> new Rule.Recommend(new PracticeId(text()), Priority.valueOf(text()), place()));
        return new ReadRule(
                new Rule(id, title, because, List.copyOf(sources.keySet()), condition, recommendations, place),
                sources);
    }

    private static void write(JsonGenerator json, Condition condition) {
        json.writeString(condition.getClass().getSimpleName());
        if (condition instanceof Condition.Match match) {
            json.writeString(match.pattern().kind().name());
            write(json, match.pattern().place());
            list(json, List.of(match.pattern().test()), test -> write(json, test));
        } else if (condition instanceof Condition.Not not) {
            list(json, List.of(not.part()), part -> write(json, part));
        } else {
            list(
                    json,
                    condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts(),
                    part -> write(json, part));
        }
    }

    private Condition condition() {
        String kind = text();
        if (kind.equals("Match")) {
            FactKind fact = FactKind.valueOf(text());
            Place place = place();
            next();
            return new Condition.Match(new FactPattern(fact, list(this::test).get(0), place));
        }
        next();
        List<Condition> parts = list(this::condition);
        return switch (kind) {
            case "All" -> new Condition.All(parts);
            case "Any" -> new Condition.Any(parts);
            default -> new Condition.Not(parts.get(0));
        };
    }

    private static void write(JsonGenerator json, FactTest test) {
        json.writeString(test.getClass().getSimpleName());
        if (test instanceof FactTest.Compare compare) {
            json.writeString(compare.field().name());
            json.writeString(compare.relation().name());
            json.writeString(compare.value());
            write(json, compare.place());
        } else if (test instanceof FactTest.OneOf oneOf) {
            json.writeString(oneOf.field().name());
            json.writeString(Boolean.toString(oneOf.isOneOf()));
            list(json, oneOf.values(), json::writeString);
            write(json, oneOf.place());
        } else {
            list(
                    json,
                    test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts(),
                    part -> write(json, part));
        }
    }

    private FactTest test() {
        String kind = text();
        if (kind.equals("Compare")) {
            return new FactTest.Compare(FactField.valueOf(text()), FactTest.Relation.valueOf(text()), text(), place());
        }
        if (kind.equals("OneOf")) {
            FactField field = FactField.valueOf(text());
            boolean isOneOf = Boolean.parseBoolean(text());
            next();
            return new FactTest.OneOf(field, isOneOf, list(this::text), place());
        }
        next();
        List<FactTest> parts = list(this::test);
        return kind.equals("All") ? new FactTest.All(parts) : new FactTest.Any(parts);
    }

    private static void write(JsonGenerator json, Place place) {
        json.writeNumber(place.line());
        json.writeNumber(place.column());
    }

    private Place place() {
        next();
        int line = parser.getIntValue();
        next();
        return new Place(file, line, parser.getIntValue());
    }

    private String text() {
        next();
        return parser.getString();
    }

    /** Reads what {@link #list(JsonGenerator, Iterable, Consumer)} wrote; the parser stands on its first bracket. */
    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(item.get());
            next();
        }
        return items;
    }

    private JsonToken next() {
        return parser.nextToken();
    }
}
