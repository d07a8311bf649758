package org.peertoolkit.content.internal;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peertoolkit.content.internal.Pack.PackFile;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.problem.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A checked pack as one compact JSON text: quick to read, and the same for the same files. */
final class PackIndex {

    private static final JsonFactory JSON = new JsonFactory();

    private PackIndex() {}

    static String write(Pack pack) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            if (pack.translation() != null) {
                json.writeName("translation");
                write(json, pack.translation());
            }
            json.writeArrayPropertyStart("files");
            for (PackFile file : pack.files()) {
                if (file.tree() == null) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringProperty("name", file.name());
                json.writeStringProperty("kind", file.kind().name());
                json.writeName("tree");
                write(json, Objects.requireNonNull(file.tree()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("sources");
            for (SourceFile source : pack.sources()) {
                json.writeStartObject();
                json.writeStringProperty("name", source.name());
                json.writeStringProperty("sha256", source.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * @param place where problems say that the pack stands
     */
    static Pack read(InputStream stream, Place place) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            Tree.Fields all = (Tree.Fields) new TreeReader(parser, where -> place).value();
            List<PackFile> files = groups(all, "files")
                    .map(file ->
                            new PackFile(text(file, "name"), FileKind.valueOf(text(file, "kind")), file.get("tree")))
                    .toList();
            List<SourceFile> sources = groups(all, "sources")
                    .map(source -> new SourceFile(text(source, "name"), text(source, "sha256")))
                    .toList();
            Translation translation = all.get("translation") instanceof Tree.Fields fields ? translation(fields) : null;
            return new Pack(files, sources, List.of(), translation);
        }
    }

    private static Translation translation(Tree.Fields fields) {
        return new Translation(
                new Language(text(fields, "from")),
                Boolean.parseBoolean(text(fields, "reviewed")),
                groups(fields, "untranslated")
                        .map(part -> new Untranslated(
                                text(part, "kind"), text(part, "id"), Cause.valueOf(text(part, "cause"))))
                        .toList());
    }

    private static void write(JsonGenerator json, Translation translation) {
        json.writeStartObject();
        json.writeStringProperty("from", translation.from().tag());
        json.writeBooleanProperty("reviewed", translation.reviewed());
        json.writeArrayPropertyStart("untranslated");
        for (Untranslated part : translation.untranslated()) {
            json.writeStartObject();
            json.writeStringProperty("kind", part.kind());
            json.writeStringProperty("id", part.id());
            json.writeStringProperty("cause", part.cause().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Stream<Tree.Fields> groups(Tree.Fields fields, String list) {
        return ((Tree.Items) Objects.requireNonNull(fields.get(list)))
                .all().stream().map(Tree.Fields.class::cast);
    }

    private static String text(Tree.Fields fields, String name) {
        return ((Tree.Scalar) Objects.requireNonNull(fields.get(name))).text();
    }

    private static void write(JsonGenerator json, Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            json.writeStartObject();
            fields.byName().forEach((name, field) -> {
                json.writeName(name);
                write(json, field.value());
            });
            json.writeEndObject();
        } else if (tree instanceof Tree.Items items) {
            json.writeStartArray();
            items.all().forEach(item -> write(json, item));
            json.writeEndArray();
        } else {
            write(json, (Tree.Scalar) tree);
        }
    }

    private static void write(JsonGenerator json, Tree.Scalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> json.writeString(scalar.text());
            case WHOLE_NUMBER -> json.writeNumber(Integer.parseInt(scalar.text()));
            case TRUE_OR_FALSE -> json.writeBoolean(scalar.text().equalsIgnoreCase("true"));
            case OTHER_NUMBER, NOTHING ->
                throw new IllegalArgumentException("%s: a checked pack has no such value.".formatted(scalar.at()));
        }
    }
}
