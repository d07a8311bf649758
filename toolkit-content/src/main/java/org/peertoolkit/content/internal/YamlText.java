package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML text into a tree. What YAML allows and content has no use for is refused, so that nothing is silently misread. */
final class YamlText {

    private static final YAMLFactory YAML = new YAMLFactory();

    private YamlText() {}

    /**
     * @param name the file as problems name it
     * @param problems where what is wrong is added
     * @return the tree, or null when the text cannot be read at all
     */
    static @Nullable Tree read(String name, String text, FileKind kind, List<Problem> problems) {
        Problem unprintable = UnprintableCharacter.in(name, text);
        if (unprintable != null) {
            problems.add(unprintable);
            return null;
        }
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            try {
                return read(name, parser, kind, problems);
            } catch (JacksonException broken) {
                problems.addAll(BrokenYaml.problems(at(name, parser), text, broken));
                return null;
            }
        }
    }

    private static @Nullable Tree read(String name, YAMLParser parser, FileKind kind, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        if (parser.nextToken() == null) {
            problems.add(Problem.of(
                    "empty-file",
                    new Place(name, 1, 1),
                    "",
                    "the file is empty.",
                    "Fill it in, or bring back an earlier version of it."));
            return null;
        }
        YamlReader reader = new YamlReader(name, parser);
        Tree tree = reader.value();
        if (parser.nextToken() != null) {
            found.add(Problem.of(
                    "text-after-end",
                    at(name, parser),
                    "",
                    "a second document begins here.",
                    "Take the line \"---\" above it away, or keep it in a file of its own."));
        }
        for (TreeReader.Finding finding : reader.findings) {
            String label = kind.label(tree, finding.path());
            found.add(Problem.of(finding.code(), finding.at(), label, finding.what(), finding.remedy()));
        }
        problems.addAll(found);
        return tree;
    }

    private static Place at(String name, JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Reports references and marks of type, whose meaning would be lost. */
    private static final class YamlReader extends TreeReader {

        private final YAMLParser parser;

        YamlReader(String name, YAMLParser parser) {
            super(parser, where -> at(name, where));
            this.parser = parser;
        }

        @Override
        void inspect() {
            if (parser.isCurrentAlias()) {
                report(
                        "alias",
                        "\"*%s\" stands for a text written elsewhere.".formatted(Words.shortened(parser.getString())),
                        "Write the text itself, or put it in double quotes if it begins with a star.");
            } else if (parser.getTypeId() != null) {
                report(
                        "type-mark",
                        "a word that begins with \"!\" stands before the value.",
                        "Take it away, or put the text in double quotes if it begins with \"!\".");
            }
        }
    }
}
