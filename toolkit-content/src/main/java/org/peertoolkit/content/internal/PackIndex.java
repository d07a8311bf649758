package org.peertoolkit.content.internal;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peertoolkit.content.internal.Pack.PackFile;
import org.peertoolkit.core.catalog.SourceFile;
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
        Map<String, String> hashes =
                pack.sources().stream().collect(Collectors.toMap(SourceFile::name, SourceFile::sha256));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (PackFile file : pack.files()) {
                json.writeStartObject();
                json.writeStringProperty("name", file.name());
                json.writeStringProperty("kind", file.kind().name());
                json.writeStringProperty("sha256", Objects.requireNonNull(hashes.get(file.name())));
                json.writeName("tree");
                write(json, Objects.requireNonNull(file.tree()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.append('\n').toString();
    }

    /**
     * @param place where problems say that the pack stands
     */
    static Pack read(InputStream stream, Place place) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            Tree all = new TreeReader(parser, where -> place).value();
            List<PackFile> files = new ArrayList<>();
            List<SourceFile> sources = new ArrayList<>();
            for (Tree each : ((Tree.Items) all).all()) {
                Tree.Fields file = (Tree.Fields) each;
                String name = text(file, "name");
                files.add(new PackFile(name, FileKind.valueOf(text(file, "kind")), file.get("tree")));
                sources.add(new SourceFile(name, text(file, "sha256")));
            }
            sources.sort((one, other) -> one.name().compareTo(other.name()));
            return new Pack(files, sources, List.of());
        }
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
