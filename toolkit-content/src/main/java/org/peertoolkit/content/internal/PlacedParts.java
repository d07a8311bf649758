package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog.PlaceFinder;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * The parts that entered the catalog, to find their places again, and the problems on the way. Of a mistake and what only
 * follows from it, it keeps the mistake.
 */
final class PlacedParts implements PlaceFinder, Part.Report {

    private static final String UNKNOWN = "unknown-";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();
    private final List<Problem> standIns = new ArrayList<>();
    private final Set<String> misshapen = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();

    PlacedParts(List<Problem> shape) {
        problems.addAll(shape);
        shape.forEach(problem -> misshapen.add(problem.field()));
    }

    /** A part that becomes the next of its kind in the catalog. */
    void add(String kind, Part part) {
        parts.computeIfAbsent(kind, any -> new ArrayList<>()).add(part);
    }

    /** Some parts of a kind could not be read, so that nothing can be said about ids that seem to be missing. */
    void incomplete(String kind) {
        incomplete.add(kind);
    }

    boolean isIncomplete(String kind) {
        return incomplete.contains(kind);
    }

    @Override
    public Place placeOf(String kind, int index, String field) {
        return parts.getOrDefault(kind, List.of()).get(index).placeOf(field);
    }

    /** Keeps a problem of a field, unless the field does not even have the right form. */
    @Override
    public void problem(Problem problem) {
        if (!misshapen.contains(problem.field())) {
            problems.add(problem);
        }
    }

    @Override
    public void standIn(Place place, String field) {
        standIns.add(Problem.of(
                "unreadable", place, field, "it could not be understood.", "Compare it with how others are written."));
    }

    /** Throws when anything is wrong. */
    void throwIfAny(List<Problem> found) {
        List<Problem> shape = List.copyOf(problems);
        Stream<Problem> own = found.stream().filter(problem -> !follows(problem, shape));
        List<Problem> all = Stream.concat(shape.stream(), own).toList();
        InvalidInputException.throwIfAny(PackDirectory.HEADLINE, all.isEmpty() ? standIns : all);
    }

    private boolean follows(Problem problem, List<Problem> shape) {
        boolean sameField = shape.stream()
                .map(Problem::field)
                .anyMatch(field -> field.equals(problem.field()) || field.startsWith(problem.field() + "/"));
        return sameField
                || namesWhatCouldNotBeRead(problem)
                || switch (problem.code()) {
                    case "no-resource-for-role" ->
                        incomplete.contains("resource") || anyField(shape, "resource [^,]*, roles.*");
                    case "wrong-prefix" ->
                        anyField(shape, "domain [^,]*, prefix")
                                || anyField(shape, Pattern.quote(partOf(problem)) + ", domains/0");
                    default -> false;
                };
    }

    private boolean namesWhatCouldNotBeRead(Problem problem) {
        String code = problem.code();
        return code.startsWith(UNKNOWN) && incomplete.contains(code.substring(UNKNOWN.length()));
    }

    private static boolean anyField(List<Problem> problems, String form) {
        return problems.stream().anyMatch(problem -> problem.field().matches(form));
    }

    private static String partOf(Problem problem) {
        return problem.field().split(",", 2)[0];
    }
}
