package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.picture.MovePicture;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.Step;

/** From where to where each area moved, as a picture. */
final class ProgressPictures {

    private final Prose prose;

    ProgressPictures(Prose prose) {
        this.prose = prose;
    }

    Block picture(Step step, Text from) {
        List<MovePicture.Move> moves = new ArrayList<>();
        List<Text> told = new ArrayList<>();
        for (DomainChange change : step.domains()) {
            String value = move(change).plain();
            moves.add(new MovePicture.Move(change.title(), change.before(), change.after(), value));
            told.add(prose.say("standing.told", "area", change.title(), "value", value));
        }
        Text to = ProgressDocument.name(prose, step.after());
        return new Block.Figure(
                MovePicture.of(moves, prose.language().direction()),
                prose.plain("progress.alternative", "from", from, "to", to, "moves", prose.list(told)),
                prose.say("progress.figure", "from", from, "to", to));
    }

    /** A move in a few words. */
    Text move(DomainChange change) {
        Integer before = change.before();
        Integer after = change.after();
        if (before == null && after == null) {
            return prose.say("standing.noScore");
        }
        if (before == null) {
            return prose.say("progress.onlyNow", "after", after == null ? 0 : after);
        }
        if (after == null) {
            return prose.say("progress.onlyThen", "before", before);
        }
        if (before.equals(after)) {
            return prose.say("progress.same", "after", after);
        }
        return prose.say("progress.fromTo", "before", before, "after", after);
    }
}
