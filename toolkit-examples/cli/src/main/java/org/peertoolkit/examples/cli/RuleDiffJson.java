package org.peertoolkit.examples.cli;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.Replay;
import org.peertoolkit.rules.diff.RuleChange;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Share;
import org.peertoolkit.rules.diff.Shift;
import tools.jackson.core.JsonGenerator;

/** A comparison of rules for programs. Counts are texts, because they can be larger than the numbers of most programs. */
final class RuleDiffJson {

    private final JsonGenerator json;

    private RuleDiffJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(RuleDiff diff, @Nullable Replay replay) {
        return Json.object(json -> new RuleDiffJson(json).write(diff, replay));
    }

    private void write(RuleDiff diff, @Nullable Replay replay) {
        json.writeBooleanProperty("noEffect", diff.hasNoEffect());
        json.writeArrayPropertyStart("rules");
        for (RuleChange change : diff.rules()) {
            json.writeStartObject();
            json.writeStringProperty("rule", change.rule().value());
            json.writeStringProperty("edit", change.kind().words());
            json.writeBooleanProperty("hasEffect", change.hasEffect());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("practices");
        diff.practices().forEach(this::write);
        json.writeEndArray();
        if (replay != null) {
            write(replay);
        }
    }

    private void write(PracticeChange change) {
        json.writeStartObject();
        json.writeStringProperty("practice", change.practice().value());
        json.writeStringProperty("results", change.kind().words());
        json.writeArrayPropertyStart("asked");
        change.asked().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("shifts");
        for (Shift shift : change.shifts()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "direction",
                    switch (shift.direction()) {
                        case GAINED -> "gained";
                        case LOST -> "lost";
                        case MORE_URGENT -> "moreUrgent";
                        case LESS_URGENT -> "lessUrgent";
                    });
            write("wholeQuestionnaire", shift.whole());
            write("quickCheck", shift.quick());
            write("before", shift.before());
            write("after", shift.after());
            write("smallest", shift.smallest(), shift.comparisons());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, Share share) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("count", share.count().toString());
        json.writeStringProperty("of", share.of().toString());
        json.writeEndObject();
    }

    private void write(String name, @Nullable Priority priority) {
        json.writeStringProperty(name, priority == null ? null : priority.name());
    }

    private void write(String name, Responses responses, Comparisons comparisons) {
        json.writeObjectPropertyStart(name);
        json.writeObjectPropertyStart("profile");
        responses.profile().choices().forEach((item, choices) -> {
            json.writeArrayPropertyStart(item.value());
            choices.forEach(choice -> json.writeString(choice.value()));
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("answers");
        responses.answers().forEach((question, answer) -> {
            if (answer instanceof Answer.Rated rated) {
                json.writeNumberProperty(question.value(), rated.level());
            } else {
                json.writeStringProperty(
                        question.value(), answer instanceof Answer.DontKnow ? "dont-know" : "not-applicable");
            }
        });
        json.writeEndObject();
        Json.fields(json, comparisons);
        json.writeEndObject();
    }

    private void write(Replay replay) {
        json.writeObjectPropertyStart("replay");
        json.writeNumberProperty("looked", replay.looked());
        json.writeArrayPropertyStart("affected");
        for (Replay.Affected affected : replay.affected()) {
            json.writeStartObject();
            json.writeStringProperty("name", affected.name());
            json.writeArrayPropertyStart("moves");
            for (Replay.Move move : affected.moves()) {
                json.writeStartObject();
                json.writeStringProperty("practice", move.practice().value());
                write("before", move.before());
                write("after", move.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
