package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.problem.Nearest;

/** The scales of a pack, how answers are scored, and the levels that questions describe. */
final class ScaleMapping {

    /** A question's scale and one description for each of its levels. */
    record Rated(Scale scale, List<String> anchors) {}

    private final Part file;
    private final PlacedParts placed;
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    ScaleMapping(Part file, PlacedParts placed) {
        this.file = file;
        this.placed = placed;
        List<Part> parts = file.parts("scales", "scale");
        for (Part part : parts) {
            if (!part.hasId()) {
                placed.incomplete("scale");
            } else if (scales.putIfAbsent(part.text("id"), scale(part)) != null) {
                part.problem("duplicate-id", "", "another scale has this id.", null, "Give one of them another id.");
            }
        }
        if (parts.isEmpty()) {
            placed.incomplete("scale");
        }
    }

    /** How answers are scored; a convention that holds in any case when the file says none that does. */
    ScoringConvention scoring() {
        Part scoring = file.part("scoring");
        List<Band> bands = new ArrayList<>();
        for (Part part : scoring.parts("bands", "band")) {
            bands.add(band(part, bands));
        }
        bands.removeIf(band -> band.from() > 100);
        if (bands.isEmpty()) {
            bands.add(new Band("stand-in", "?", 0, "?"));
        }
        int minimum = Math.max(0, Math.min(100, scoring.whole("minimumAnsweredPercent")));
        return new ScoringConvention(minimum, bands);
    }

    /** The scale that a question names, or the first, and what the question says of each level. */
    Rated rated(Part question) {
        Scale scale = scale(question, question.optionalText("scale"));
        Part levels = question.part("levels");
        if (scale == null) {
            List<String> some =
                    IntStream.rangeClosed(1, 2).mapToObj(Integer::toString).toList();
            return new Rated(new Scale("stand-in", some), some);
        }
        List<String> anchors = new ArrayList<>();
        for (int level = 1; level <= scale.top(); level++) {
            String number = Integer.toString(level);
            if (levels.names().contains(number)) {
                anchors.add(levels.text(number));
            } else {
                anchors.add("?");
                missing(question, scale, level);
            }
        }
        levels.names().forEach(name -> onScale(question, scale, name));
        return new Rated(scale, anchors);
    }

    private @Nullable Scale scale(Part question, @Nullable String wanted) {
        if (wanted == null) {
            return scales.values().stream().findFirst().orElse(null);
        }
        if (!scales.containsKey(wanted) && !placed.isIncomplete("scale") && question.hasText("scale")) {
            question.problem(
                    "unknown-scale",
                    "scale",
                    "there is no scale \"%s\".".formatted(wanted),
                    Nearest.to(wanted, scales.keySet()),
                    "Use the id of a scale that this content has.");
        }
        return scales.get(wanted);
    }

    private static void missing(Part question, Scale scale, int level) {
        if (question.hasGroup("levels")) {
            question.problem(
                    "missing-level",
                    "levels",
                    "level %s is not described.".formatted(level),
                    null,
                    "Add a text for %s, \"%s\".".formatted(level, scale.labels().get(level - 1)));
        }
    }

    private static void onScale(Part question, Scale scale, String level) {
        if (level.matches("[1-9]") && !scale.contains(Integer.parseInt(level))) {
            question.problem(
                    "level-off-scale",
                    "levels/" + level,
                    "scale \"%s\" has no level %s.".formatted(scale.id(), level),
                    null,
                    "Describe the levels 1 to %s only.".formatted(scale.top()));
        }
    }

    private static Scale scale(Part part) {
        List<String> labels = new ArrayList<>();
        for (Part level : part.parts("levels", "level")) {
            labels.add(level.text("label"));
            Integer number = level.optionalWhole("level");
            if (number != null && number != labels.size()) {
                part.problem(
                        "wrong-level",
                        "levels/" + (labels.size() - 1) + "/level",
                        "level %s stands where level %s belongs.".formatted(number, labels.size()),
                        null,
                        "Number the levels from 1 without a gap, the lowest first.");
            }
        }
        while (labels.size() < 2) {
            labels.add("?");
        }
        return new Scale(part.text("id"), labels);
    }

    private static Band band(Part part, List<Band> below) {
        String id = part.text("id");
        if (part.hasId() && below.stream().anyMatch(band -> band.id().equals(id))) {
            part.problem("duplicate-id", "id", "another band has this id.", null, "Give one of them another id.");
        }
        int from = below.isEmpty()
                ? lowest(part)
                : above(part, below.get(below.size() - 1).from());
        return new Band(id, part.text("label"), from, part.text("meaning"));
    }

    private static int lowest(Part band) {
        Integer from = band.optionalWhole("from");
        if (from != null && from > 0) {
            band.problem("wrong-band", "from", "the lowest band begins at %s.".formatted(from), null, "Begin it at 0.");
        }
        return 0;
    }

    private static int above(Part band, int before) {
        Integer from = band.optionalWhole("from");
        if (from == null || from < 0 || from > 100) {
            return before + 1;
        }
        if (from <= before) {
            band.problem(
                    "wrong-band",
                    "from",
                    "it begins at %s, and the band before it at %s.".formatted(from, before),
                    null,
                    "Write the bands from the lowest to the highest.");
        }
        return Math.max(from, before + 1);
    }
}
