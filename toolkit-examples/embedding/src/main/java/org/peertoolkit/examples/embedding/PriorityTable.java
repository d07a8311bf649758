package org.peertoolkit.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * A table of what matters to one organization: a row a line, with {@code |} between its parts, in the order of
 * {@link Row}. Empty lines and lines that begin with {@code #} say nothing.
 *
 * @param text the table as it was written
 * @param rows its rows, in its order
 */
public record PriorityTable(String text, List<Row> rows) {

    private static final int PARTS = 7;

    public PriorityTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row: when the answer to {@code question} is at level {@code atMost} or lower, {@code practice} has
     * {@code priority}.
     */
    public record Row(
            RuleId id,
            QuestionId question,
            int atMost,
            PracticeId practice,
            Priority priority,
            String because,
            List<ResourceId> sources) {}

    /** The table that comes with this sample, for the bundled content. */
    public static PriorityTable sample(Catalog catalog) {
        String name = "hospital-priorities.txt";
        try (InputStream file = Objects.requireNonNull(PriorityTable.class.getResourceAsStream(name))) {
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), catalog);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table and checks it against the content.
     *
     * @param source how problems name the table
     * @throws InvalidInputException with every problem of the table, each with its line
     */
    public static PriorityTable read(String source, String text, Catalog catalog) {
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                String[] parts = Arrays.stream(lines.get(i).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new);
                List<Problem> wrong = new Check(new Place(source, i + 1, 0), catalog).problems(parts);
                problems.addAll(wrong);
                if (wrong.isEmpty()) {
                    rows.add(row(parts));
                }
            }
        }
        InvalidInputException.throwIfAny("The table of priorities cannot be used", problems);
        return new PriorityTable(text, rows);
    }

    private static Row row(String[] part) {
        return new Row(
                new RuleId(part[0]),
                new QuestionId(part[1]),
                Integer.parseInt(part[2]),
                new PracticeId(part[3]),
                Priority.valueOf(part[4]),
                part[5],
                sources(part[6]).map(ResourceId::new).toList());
    }

    private static Stream<String> sources(String part) {
        return Arrays.stream(part.split(" *, *"));
    }

    /** Finds what is wrong with one row. */
    private record Check(Place place, Catalog catalog) {

        List<Problem> problems(String[] part) {
            if (part.length != PARTS || Arrays.stream(part).anyMatch(String::isEmpty)) {
                return List.of(Problem.of(
                        "broken-row",
                        place,
                        "",
                        "a row has %s parts, and none is empty.".formatted(PARTS),
                        "Write: id | question | level | practice | priority | why | sources."));
            }
            List<Problem> problems = new ArrayList<>();
            known(
                    problems,
                    "question",
                    part[1],
                    catalog.questions().stream().map(question -> question.id().value()));
            known(problems, "level", part[2], Stream.of("1", "2", "3", "4"));
            known(
                    problems,
                    "practice",
                    part[3],
                    catalog.practices().stream().map(practice -> practice.id().value()));
            known(
                    problems,
                    "priority",
                    part[4],
                    Arrays.stream(Priority.values()).map(Priority::name));
            Collection<String> resources = catalog.resources().stream()
                    .map(resource -> resource.id().value())
                    .toList();
            sources(part[6]).forEach(source -> known(problems, "source", source, resources.stream()));
            return problems;
        }

        private void known(List<Problem> problems, String kind, String value, Stream<String> names) {
            List<String> known = names.toList();
            if (!known.contains(value)) {
                problems.add(Problem.unknownName(
                        "unknown-" + kind,
                        place,
                        kind,
                        "there is no %s \"%s\".".formatted(kind, value),
                        value,
                        known,
                        known.size() > 4 ? "Use one that the content has." : "Use " + String.join(", ", known) + "."));
            }
        }
    }
}
