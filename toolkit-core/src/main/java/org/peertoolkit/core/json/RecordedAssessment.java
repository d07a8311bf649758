package org.peertoolkit.core.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Responses;

/**
 * An assessment as its JSON says it, to compare it with others and to check it. Reading needs no content, so an assessment
 * of an edition that is no longer at hand can be read too.
 */
public final class RecordedAssessment {

    private static final String HEADLINE = "The assessment cannot be used";

    private static final String LANGUAGE = "language";
    private static final List<String> NAMES = List.of(
            LANGUAGE,
            "notices",
            "scores",
            "startHere",
            "recommendations",
            "explanations",
            "responses",
            "comparedWith",
            "panel",
            "receipt");

    private final String source;
    private final String text;
    private final Map<String, Tree> parts;
    private final AssessmentReader reader;

    private RecordedAssessment(String source, String text, Map<String, Tree> parts, AssessmentReader reader) {
        this.source = source;
        this.text = text;
        this.parts = parts;
        this.reader = reader;
    }

    /**
     * Reads an assessment from a file in UTF-8.
     *
     * @throws InvalidInputException with every problem, as {@link ResponsesJson#read(Path, Catalog)} reports them
     */
    public static RecordedAssessment read(Path file) {
        return read(JsonFile.name(file), JsonFile.text(file, HEADLINE));
    }

    /**
     * Reads an assessment from text.
     *
     * @param source how problems and comparisons name it, for example a file name; not empty
     * @throws InvalidInputException with every problem of the text, each with its line and column
     */
    public static RecordedAssessment read(String source, String text) {
        JsonWalk walk = new JsonWalk(source, text);
        Map<String, Tree> parts = new LinkedHashMap<>();
        Map<String, Runnable> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            fields.put(name, () -> parts.put(name, walk.tree(name)));
        }
        boolean walked = walk.document(fields);
        List<Problem> problems = new ArrayList<>(walk.problems);
        AssessmentReader reader =
                new AssessmentReader(source, new TreePart(new Tree.Group(parts, Place.of(source)), "", problems));
        if (walked) {
            reader.read();
        }
        InvalidInputException.throwIfAny(HEADLINE, problems);
        return new RecordedAssessment(source, text, parts, reader);
    }

    /**
     * Whether a file is meant to hold an assessment, and not responses: it has a field that only assessments have.
     *
     * @throws InvalidInputException if it cannot be read as text
     */
    public static boolean isMeant(Path file) {
        return isMeant(JsonFile.text(file, HEADLINE));
    }

    /** Whether a text is meant to be an assessment, and not responses: it has a field that only assessments have. */
    public static boolean isMeant(String text) {
        JsonWalk walk = new JsonWalk("text", text);
        Map<String, Tree> parts = new LinkedHashMap<>();
        Map<String, Runnable> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            fields.put(name, () -> parts.put(name, walk.tree(name)));
        }
        walk.document(fields);
        parts.remove(LANGUAGE);
        return !parts.isEmpty();
    }

    /** How problems and comparisons name it. */
    public String source() {
        return source;
    }

    /** The text it was read from. */
    public String text() {
        return text;
    }

    /** The language that the content was read in, or empty when it was the one that the content was written in. */
    public Optional<Language> language() {
        return parts.get(LANGUAGE) instanceof Tree.Text text && Language.isTag(text.value())
                ? Optional.of(new Language(text.value()))
                : Optional.empty();
    }

    /** What it was made of. */
    public Receipt receipt() {
        return reader.receipt();
    }

    /** What the rules could look at beyond the responses. */
    public Comparisons comparisons() {
        return reader.comparisons();
    }

    /** Whether it tells why each practice is recommended or not. */
    public boolean hasExplanations() {
        return parts.containsKey("explanations");
    }

    /** What it tells its reader first. */
    public List<Notice> notices() {
        return reader.notices();
    }

    /**
     * Where the organization stood.
     *
     * @param catalog the content at hand; used only for an assessment that does not say which version of each question was
     *     asked, and only when it was made with the same edition
     */
    public Standing standing(Catalog catalog) {
        return reader.standing(catalog);
    }

    /**
     * The responses that were assessed.
     *
     * @throws InvalidInputException if they do not fit the content
     */
    public Responses responses(Catalog catalog) {
        return ResponsesJson.read(source, written("responses"), catalog);
    }

    /** The hash of the responses as they stand there. */
    public String responsesSha256() {
        return SourceFile.sha256(written("responses"));
    }

    /**
     * The hash of what the responses were compared with, as it stands there, or empty when they were compared with nothing.
     *
     * @param ofComparison the notices that come from the comparison
     */
    public String comparisonsSha256(List<Notice> ofComparison) {
        boolean alone = ofComparison.isEmpty() && !parts.containsKey("comparedWith") && !parts.containsKey("panel");
        return alone
                ? ""
                : SourceFile.sha256(JsonText.write(json -> JsonText.object(json, () -> {
                    JsonText.array(json, "notices", ofComparison, AssessmentJson::notice);
                    for (String name : List.of("comparedWith", "panel")) {
                        Tree part = parts.get(name);
                        if (part != null) {
                            json.writeName(name);
                            part.write(json);
                        }
                    }
                })));
    }

    /**
     * The names of the parts in which this assessment differs from one that was made anew of the same responses; empty when
     * it is the same to the last byte. The figures of a panel cannot be made anew without the answers of each respondent, and
     * are taken as they stand; so are explanations that were not made anew.
     *
     * @param again the JSON of the assessment made anew
     * @param ofComparison the notices that come from the comparison
     */
    public List<String> differencesFrom(String again, List<Notice> ofComparison) {
        Map<String, Tree> expected = new LinkedHashMap<>(read(source, again).parts);
        List<String> differences = new ArrayList<>();
        Map<String, Tree> ours = new LinkedHashMap<>();
        for (String name : NAMES) {
            Tree part = expected.get(name);
            if (name.equals("panel") || (name.equals("explanations") && part == null)) {
                part = parts.get(name);
            } else if (name.equals("notices")) {
                part = withNotices(part, ofComparison);
            } else if (name.equals("receipt")) {
                part = withComparisons(part);
            }
            if (part != null) {
                ours.put(name, part);
            }
            if (!write(part).equals(write(parts.get(name)))) {
                differences.add(name);
            }
        }
        String whole = JsonText.write(json -> new Tree.Group(ours, Place.of(source)).write(json));
        if (differences.isEmpty() && !whole.equals(text)) {
            differences.add("layout");
        }
        return differences;
    }

    private Tree withNotices(@Nullable Tree again, List<Notice> ofComparison) {
        List<Tree> all = new ArrayList<>(again instanceof Tree.Items list ? list.items() : List.of());
        Place here = Place.of(source);
        for (Notice notice : ofComparison) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            fields.put("code", new Tree.Text(notice.code(), here));
            fields.put("text", new Tree.Text(notice.text(), here));
            all.add(new Tree.Group(fields, here));
        }
        return new Tree.Items(all, here);
    }

    /** The hash of the comparison is checked by itself. */
    private Tree withComparisons(@Nullable Tree again) {
        Map<String, Tree> fields = new LinkedHashMap<>(again instanceof Tree.Group group ? group.fields() : Map.of());
        fields.remove("comparisons");
        Tree recorded = parts.get("receipt");
        Tree comparisons = recorded instanceof Tree.Group group ? group.fields().get("comparisons") : null;
        if (comparisons != null) {
            fields.put("comparisons", comparisons);
        }
        return new Tree.Group(fields, Place.of(source));
    }

    private String written(String name) {
        return write(parts.get(name));
    }

    private static String write(@Nullable Tree part) {
        return part == null ? "" : JsonText.write(part::write);
    }
}
