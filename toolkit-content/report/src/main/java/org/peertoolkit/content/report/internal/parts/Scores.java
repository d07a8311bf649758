package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.picture.BarPicture;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.scoring.DomainScore;

/** How each area stands, and how to read it. */
final class Scores {

    private final Assessment assessment;
    private final ScoringConvention convention;
    private final Prose prose;

    Scores(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.convention = assessment.answers().catalog().scoring();
        this.prose = prose;
    }

    Block howToRead() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose.paragraph("reading.score"));
        blocks.add(prose.paragraph("reading.left", "percent", convention.minimumAnsweredPercent()));
        List<Band> bands = convention.bands();
        List<List<Block>> items = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            int to = i + 1 < bands.size() ? bands.get(i + 1).from() - 1 : 100;
            items.add(List.of(prose.paragraph(
                    "reading.band",
                    "band",
                    Text.strong(band.label()),
                    "from",
                    band.from(),
                    "to",
                    to,
                    "meaning",
                    band.meaning())));
        }
        blocks.add(new Block.Items(false, items));
        return prose.part("how-to-read", "reading.heading", blocks);
    }

    Block standing() {
        return prose.part(
                "standing", "standing.heading", List.of(prose.paragraph("standing.noGrade"), picture(), table()));
    }

    private Block picture() {
        List<BarPicture.Bar> bars = new ArrayList<>();
        List<Text> told = new ArrayList<>();
        for (DomainScore score : scores()) {
            String title = score.domain().title();
            Integer percent = score.percent();
            Band band = score.band();
            String value = percent == null || band == null
                    ? prose.plain("standing.noScore")
                    : prose.plain("standing.value", "percent", percent, "band", band.label());
            bars.add(new BarPicture.Bar(title, percent, value));
            told.add(prose.say("standing.told", "area", title, "value", value));
        }
        String alternative = prose.plain("standing.alternative", "scores", prose.list(told));
        List<Integer> marks = convention.bands().stream().map(Band::from).toList();
        return new Block.Figure(
                BarPicture.of(bars, marks, prose.language().direction()), alternative, prose.say("standing.figure"));
    }

    private Block table() {
        List<List<Text>> rows = scores().stream().map(this::row).toList();
        return new Block.Table(
                prose.say("standing.caption"),
                List.of(
                        prose.column("standing.area", 5),
                        prose.numbers("standing.score", 2),
                        prose.column("standing.band", 5),
                        prose.numbers("standing.levels", 3),
                        prose.numbers("standing.dontKnow", 2),
                        prose.numbers("standing.unanswered", 2),
                        prose.numbers("standing.notApplicable", 2)),
                rows,
                true,
                false);
    }

    private List<Text> row(DomainScore score) {
        Integer percent = score.percent();
        Band band = score.band();
        DomainScore.NoScore reason = score.noScore();
        Text meaning =
                band != null ? Text.of(band.label()) : reason == null ? Text.EMPTY : noScore(prose, reason, convention);
        return List.of(
                Text.of(score.domain().title()),
                percent == null ? prose.say("standing.noScore") : number(percent),
                meaning,
                prose.say("standing.of", "count", score.answered(), "all", score.applicable()),
                number(score.dontKnow()),
                number(score.unanswered()),
                number(score.notApplicable()));
    }

    static Text noScore(Prose prose, DomainScore.NoScore reason, ScoringConvention convention) {
        return reason == DomainScore.NoScore.TOO_FEW_LEVELS
                ? prose.say("noScore.tooFewLevels", "percent", convention.minimumAnsweredPercent())
                : prose.word("noScore", reason);
    }

    private Text number(int value) {
        return prose.say("number", "number", value);
    }

    private List<DomainScore> scores() {
        return assessment.scorecard().domains();
    }
}
