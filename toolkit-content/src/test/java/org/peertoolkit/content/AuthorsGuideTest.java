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
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.catalog.WorksheetId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the guide for authors says is so. */
class AuthorsGuideTest {

    private static final Path CONTENT = Path.of("content");
    private static final Language SPANISH = new Language("es");

    /** How many fields every file of a translation begins with: what it says about its review. */
    private static final int REVIEW = 3;

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
                        "worksheets/choosing-a-supervisor.md",
                        "i18n/es/supervision/questions.yaml",
                        "i18n/es/glossary.yaml");

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
    void the_worked_example_of_a_translation_makes_a_pack_that_loads_in_spanish() throws IOException {
        copyOfTheContent();
        applyTheExample();

        Catalog spanish = BundledContent.directory(directory).load(SPANISH);

        assertThat(spanish.question(new QuestionId("sup-13")).orElseThrow().statement())
                .isEqualTo("Los pares y TCS pueden opinar sobre quién los supervisa.");
        assertThat(spanish.glossary().terms()).extracting(Term::term).contains("emparejamiento");
        assertThat(spanish.translation().orElseThrow().untranslated())
                .as("what the example leaves in English")
                .containsExactly(
                        new Untranslated("resource", "R175", Cause.MISSING),
                        new Untranslated("practice", "sup-ask-whom", Cause.MISSING),
                        new Untranslated("worksheet", "choosing-a-supervisor", Cause.MISSING));
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

        assertThat(guide().lines().filter(line -> line.matches("\\| `(?!i18n)[^`]+(yaml|md)` \\|.*")))
                .as("rows of the table \"Every field\", which are made from content/schema")
                .hasSizeGreaterThan(50)
                .containsExactlyElementsOf(expected);
        assertThat(SCHEMAS.values()).containsExactlyInAnyOrderElementsOf(schemas("schema"));
    }

    @Test
    void the_table_of_translations_has_every_field_of_every_file_and_no_other() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, String> file : SCHEMAS.entrySet()) {
            List<String> rows = new ArrayList<>();
            rows("i18n/*/" + file.getKey(), "", translationSchema(file.getValue()), rows);
            List<String> review = new ArrayList<>();
            rows("i18n/*/*", "", translationSchema(file.getValue()), review);
            if (expected.isEmpty()) {
                expected.addAll(review.subList(0, REVIEW));
            }
            assertThat(review.subList(0, REVIEW)).isEqualTo(expected.subList(0, REVIEW));
            expected.addAll(rows.subList(REVIEW, rows.size()));
        }

        assertThat(guide().lines().filter(line -> line.startsWith("| `i18n/")))
                .as(
                        "rows of the table \"Every field of a translation\", which are made from content/schema/translation")
                .hasSizeGreaterThan(30)
                .containsExactlyElementsOf(expected);
        assertThat(SCHEMAS.values()).containsExactlyInAnyOrderElementsOf(schemas("schema/translation"));
    }

    @Test
    void the_common_mistakes_of_translations_are_told_in_the_words_of_the_check() throws IOException {
        SmallPack pack = SmallPack.inTwoLanguages(directory)
                .replace("i18n/es/resources.yaml", "id: R002", "id: R02")
                .replace("i18n/es/supervision/questions.yaml", "id: sup-02", "id: sup-01")
                .replace("i18n/es/profile.yaml", "    help: \"Elija todas las que correspondan.\"\n", "")
                .replace("i18n/es/roles/questions.yaml", "version: 1\n", "version: 1\n    help: \"Una página.\"\n")
                .replace("i18n/es/domains.yaml", "unreviewed", "reviewed\nreviewed: \"2027-01-15\"")
                .move("i18n/es/roles/practices.yaml", "i18n/es/roles/practice.yaml");

        assertThat(pack.messages(SPANISH)).hasSize(6);
        assertThat(guide()).contains("```\n" + String.join("\n", pack.messages(SPANISH)) + "\n```\n");
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
        List<String> links = Pattern.compile("\\]\\((?!resource:|https?:|#)([^)#]+)(?:#[^)]*)?\\)")
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

    private static JsonNode translationSchema(String stem) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(CONTENT.resolve("schema/translation/" + stem + ".schema.json")));
    }

    private static List<String> schemas(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".schema.json", ""))
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
