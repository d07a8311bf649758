package org.peertoolkit.core.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.QuestionFigures;
import org.peertoolkit.core.panel.Tally;
import org.peertoolkit.core.recommendation.Comparisons;
import tools.jackson.core.JsonGenerator;

/** Writes what responses were compared with: several respondents, an earlier assessment. */
final class PanelJson {

    private PanelJson() {}

    /** Writes the fields that there is something to say in; none when the responses were compared with nothing. */
    static void write(JsonGenerator json, Comparisons comparisons, @Nullable PanelFigures panel) {
        if (!comparisons.isEmpty()) {
            JsonText.object(json, "comparedWith", () -> {
                JsonText.object(
                        json,
                        "disagreement",
                        () -> comparisons
                                .disagreement()
                                .forEach((question, spread) -> json.writeNumberProperty(question.value(), spread)));
                JsonText.object(
                        json,
                        "earlier",
                        () -> comparisons
                                .earlier()
                                .forEach((question, level) -> json.writeNumberProperty(question.value(), level)));
            });
        }
        if (panel != null) {
            JsonText.object(json, "panel", () -> panel(json, panel));
        }
    }

    private static void panel(JsonGenerator json, PanelFigures panel) {
        json.writeStringProperty(
                "consensus", panel.convention().consensus().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("floor", panel.convention().floor());
        json.writeNumberProperty("respondents", panel.respondents());
        JsonText.array(
                json,
                "groups",
                panel.groups().entrySet(),
                (out, group) -> JsonText.object(out, () -> {
                    out.writeStringProperty("group", group.getKey());
                    out.writeNumberProperty("respondents", group.getValue());
                }));
        JsonText.strings(json, "hiddenGroups", panel.hidden(), group -> group);
        JsonText.array(
                json,
                "conflicts",
                panel.conflicts(),
                (out, conflict) -> JsonText.object(out, () -> {
                    out.writeStringProperty("item", conflict.item().value());
                    JsonText.strings(out, "said", conflict.said(), ChoiceId::value);
                }));
        JsonText.array(json, "questions", panel.questions(), PanelJson::question);
    }

    private static void question(JsonGenerator json, QuestionFigures figures) {
        JsonText.object(json, () -> {
            json.writeStringProperty("question", figures.question().value());
            Tally everyone = figures.everyone();
            if (everyone == null) {
                json.writeNullProperty("everyone");
            } else {
                JsonText.object(json, "everyone", () -> tally(json, everyone));
            }
            JsonText.array(
                    json,
                    "groups",
                    figures.groups().entrySet(),
                    (out, group) -> JsonText.object(out, () -> {
                        out.writeStringProperty("group", group.getKey());
                        tally(out, group.getValue());
                    }));
            number(json, "gap", figures.gap());
            number(json, "agreementOfGroups", figures.agreementOfGroups());
            JsonText.strings(json, "notes", figures.notes(), note -> note);
        });
    }

    private static void tally(JsonGenerator json, Tally tally) {
        JsonText.array(json, "levels", tally.levels(), JsonGenerator::writeNumber);
        json.writeNumberProperty("dontKnow", tally.dontKnow());
        json.writeNumberProperty("notApplicable", tally.notApplicable());
        json.writeNumberProperty("unanswered", tally.unanswered());
        number(json, "median", tally.median());
        number(json, "spread", tally.spread());
        number(json, "agreement", tally.agreement());
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
