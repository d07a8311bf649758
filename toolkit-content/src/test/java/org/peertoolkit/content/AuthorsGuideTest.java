package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.WorksheetId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the guide for authors says is so. */
class AuthorsGuideTest {

    private static final Path CONTENT = Path.of("content");

    /** The files in the order of the guide, with their schemas. */
    private static final Map<String, String> SCHEMAS = new LinkedHashMap<>();

    static {
        for (String stem : List.of(
                "pack",
                "domains",
                "scales",
                "profile",
                "resources",
                "questions",
                "practices",
                "glossary",
                "interface")) {
            SCHEMAS.put(stem + ".yaml", stem);
        }
        SCHEMAS.put("worksheets/*.md", "worksheet");
    }

    private static final Pattern BLOCK = Pattern.compile(
            "^(Append|Write) to `([^`]+)`:\n\n```[a-z]+\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void the_worked_example_makes_a_pack_that_loads() throws IOException {
        copyOfTheContent();
        assertThat(applyTheExample())
                .containsExactly(
                        "resources.yaml",
                        "supervision/questions.yaml",
                        "supervision/practices.yaml",
                        "glossary.yaml",
                        "worksheets/choosing-a-supervisor.md");

        Catalog catalog = BundledContent.directory(directory).load();

        ResourceId resource = new ResourceId("R175");
        QuestionId question = new QuestionId("sup-13");
        WorksheetId worksheet = new WorksheetId("choosing-a-supervisor");
        assertThat(catalog.resource(resource)).isPresent();
        assertThat(catalog.worksheet(worksheet)).isPresent();
        assertThat(catalog.question(question))
                .hasValueSatisfying(found -> assertThat(found.grounding()).containsExactly(resource));
        assertThat(catalog.practice(new PracticeId("sup-ask-whom"))).hasValueSatisfying(found -> {
            assertThat(found.serves()).containsExactly(question);
            assertThat(found.resources()).containsExactly(resource);
            assertThat(found.worksheets()).containsExactly(worksheet);
        });
        assertThat(catalog.glossary().terms()).extracting(Term::term).contains("matching");
    }

    @Test
    void the_worked_example_uses_ids_that_are_free() {
        Catalog shipped = BundledContent.load();

        assertThat(shipped.resource(new ResourceId("R175"))).isEmpty();
        assertThat(shipped.question(new QuestionId("sup-13"))).isEmpty();
        assertThat(shipped.practice(new PracticeId("sup-ask-whom"))).isEmpty();
    }

    @Test
    void the_table_has_every_field_of_every_file_and_no_other() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, String> file : SCHEMAS.entrySet()) {
            JsonNode schema = JsonMapper.shared()
                    .readTree(Files.readString(CONTENT.resolve("schema/" + file.getValue() + ".schema.json")));
            rows(file.getKey(), "", schema, expected);
        }

        assertThat(guide().lines().filter(line -> line.matches("\\| `[^`]+(yaml|md)` \\|.*")))
                .as("rows of the table \"Every field\", which are made from content/schema")
                .hasSizeGreaterThan(50)
                .containsExactlyElementsOf(expected);
        assertThat(SCHEMAS.values()).containsExactlyInAnyOrderElementsOf(schemas());
    }

    @Test
    void the_common_mistakes_are_told_in_the_words_of_the_check() throws IOException {
        SmallPack pack = SmallPack.in(directory)
                .replace("roles/questions.yaml", "statement: \"", "statement: Note: \"")
                .replace("supervision/practices.yaml", "effort: weeks", "effort: months")
                .replace("supervision/questions.yaml", "quick: true", "quick: yes")
                .replace("supervision/questions.yaml", "id: sup-02", "id: sup-01")
                .replace("supervision/questions.yaml", "statement: \"Supervisors", "statment: \"Supervisors")
                .replace("supervision/questions.yaml", "[R001, R002]", "[R001, R999]");

        assertThat(pack.messages()).hasSize(6);
        assertThat(guide()).contains("```\n" + String.join("\n", pack.messages()) + "\n```\n");
    }

    @Test
    void the_files_that_the_guide_leads_to_exist() throws IOException {
        List<String> links = Pattern.compile("\\]\\((?!resource:|https?:)([^)]+)\\)")
                .matcher(guide())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(CONTENT.resolve(link)).exists());
    }

    private static void rows(String file, String before, JsonNode group, List<String> rows) {
        List<String> required = StreamSupport.stream(group.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        for (Map.Entry<String, JsonNode> field : group.path("properties").properties()) {
            String path = before + field.getKey();
            rows.add("| `%s` | `%s` | %s | %s |"
                    .formatted(
                            file,
                            path,
                            required.contains(field.getKey()) ? "yes" : "no",
                            field.getValue().path("description").asString()));
            rows(file, path + " › ", field.getValue(), rows);
            rows(file, path + " › ", field.getValue().path("items"), rows);
        }
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(CONTENT.resolve("schema"))) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .toList();
        }
    }

    private void copyOfTheContent() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<String> applyTheExample() throws IOException {
        List<String> files = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(guide());
        while (blocks.find()) {
            Path file = directory.resolve(blocks.group(2));
            if (blocks.group(1).equals("Append")) {
                Files.writeString(file, "\n" + blocks.group(3), StandardOpenOption.APPEND);
            } else {
                Files.writeString(file, blocks.group(3), StandardOpenOption.CREATE_NEW);
            }
            files.add(blocks.group(2));
        }
        return files;
    }

    private static String guide() throws IOException {
        return Files.readString(CONTENT.resolve("README.md")).replace("\r\n", "\n");
    }
}
