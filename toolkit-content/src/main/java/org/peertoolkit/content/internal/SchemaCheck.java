package org.peertoolkit.content.internal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a tree against the JSON Schema of its kind, the same that editors use. */
final class SchemaCheck {

    /** The folder of the schemas of translations, which have the same names. */
    static final String TRANSLATION = "translation/";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /** Every fault of shape, in no particular order; empty when the tree has the shape of its kind. */
    static List<Problem> problems(FileKind kind, Tree tree) {
        return problems(kind, kind.stem(), tree);
    }

    /** Every fault of shape of a file that translates one of a kind; empty when the tree has the shape. */
    static List<Problem> problemsOfTranslation(FileKind kind, Tree tree) {
        return problems(kind, TRANSLATION + kind.stem(), tree);
    }

    private static List<Problem> problems(FileKind kind, String stem, Tree tree) {
        Schema schema = SCHEMAS.computeIfAbsent(stem, SchemaCheck::schema);
        return new SchemaProblems(kind, tree, schema.getSchemaNode()).of(schema.validate(node(tree)));
    }

    private static Schema schema(String stem) {
        String name = BundledPack.FOLDER + "schema/" + stem + ".schema.json";
        try (InputStream stream = SchemaCheck.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The toolkit lacks its own file %s.".formatted(name));
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return REGISTRY.getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(Tree tree) {
        if (tree instanceof Tree.Fields fields) {
            ObjectNode object = NODES.objectNode();
            fields.byName().forEach((name, field) -> object.set(name, node(field.value())));
            return object;
        }
        if (tree instanceof Tree.Items items) {
            ArrayNode array = NODES.arrayNode();
            items.all().forEach(item -> array.add(node(item)));
            return array;
        }
        return node((Tree.Scalar) tree);
    }

    private static JsonNode node(Tree.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> NODES.stringNode(scalar.text());
            case WHOLE_NUMBER -> NODES.numberNode(new BigInteger(scalar.text()));
            // Content has no fractions. JSON Schema takes 1.0 for a whole number; one half says that it was not written
            // as one.
            case OTHER_NUMBER -> NODES.numberNode(0.5);
            case TRUE_OR_FALSE -> NODES.booleanNode(scalar.text().equalsIgnoreCase("true"));
            case NOTHING -> NODES.nullNode();
        };
    }
}
