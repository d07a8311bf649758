package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.ProfileConflict;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;

/** The beginning of a report about an assessment: whose it is, of when, and what a reader must know first. */
final class Opening {

    private final Assessment assessment;
    private final Responses responses;
    private final Catalog catalog;
    private final Prose prose;

    Opening(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.responses = assessment.answers().responses();
        this.catalog = assessment.answers().catalog();
        this.prose = prose;
    }

    List<Block> title(String name) {
        return List.of(
                new Block.Heading(1, "report", prose.say(name)),
                new Block.Paragraph(Text.of(catalog.title()), Block.Tone.LEAD),
                Prose.paragraph(prose.say("opening.line", "who", who(), "when", when(), "what", what())));
    }

    private Text who() {
        Respondent respondent = responses.respondent();
        if (assessment.panel() != null) {
            return prose.say("opening.several");
        }
        return respondent == null
                ? prose.say("opening.nobody")
                : prose.say("opening.answeredBy", "id", respondent.id(), "group", respondent.group());
    }

    private Text when() {
        return responses.date() == null
                ? prose.say("opening.noDay")
                : prose.say("opening.day", "day", responses.date());
    }

    private Text what() {
        return prose.say(assessment.answers().quickCheck() ? "opening.quick" : "opening.whole");
    }

    /** What must be known before reading on; empty when nothing must. */
    List<Block> warnings() {
        List<Block> blocks = new ArrayList<>();
        translation(prose).ifPresent(blocks::add);
        for (Notice notice : assessment.notices()) {
            blocks.add(callout(notice(prose, "notice", notice, values())));
        }
        return blocks;
    }

    /** Says that a translation was not checked, or that some of it is missing; empty when neither is so. */
    static Optional<Block> translation(Prose prose) {
        Catalog catalog = prose.catalog();
        return catalog.translation()
                .filter(translation ->
                        !translation.reviewed() || !translation.untranslated().isEmpty())
                .map(translation -> {
                    List<Text> texts = new ArrayList<>();
                    if (!translation.reviewed()) {
                        texts.add(prose.say("translation.unreviewed"));
                    }
                    if (!translation.untranslated().isEmpty()) {
                        texts.add(prose.say(
                                "translation.incomplete",
                                "count",
                                translation.untranslated().size()));
                    }
                    return new Block.Callout(
                            true, texts.stream().<Block>map(Prose::paragraph).toList());
                });
    }

    static Block callout(Text text) {
        return new Block.Callout(true, List.of(Prose.paragraph(text)));
    }

    /** A notice in the words of the report, or in its own, which are English, where the report has none for it. */
    static Text notice(Prose prose, String family, Notice notice, Map<String, Object> values) {
        String name = family + "." + notice.code();
        if (prose.knows(name)) {
            List<Object> turns = new ArrayList<>();
            values.forEach((key, value) -> turns.addAll(List.of(key, value)));
            try {
                return prose.say(name, turns.toArray());
            } catch (IllegalArgumentException valueNotKnown) {
                return prose.marked(notice.text(), Language.ENGLISH);
            }
        }
        return prose.marked(notice.text(), Language.ENGLISH);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("answered", responses.content().version());
        values.put("edition", catalog.version().version());
        PanelFigures panel = assessment.panel();
        if (panel != null) {
            values.put(
                    "items",
                    prose.list(panel.conflicts().stream()
                            .map(ProfileConflict::item)
                            .map(id -> prose.say(
                                    "quoted",
                                    "text",
                                    catalog.profileItem(id)
                                            .map(ProfileItem::text)
                                            .orElse(id.value())))
                            .toList()));
        }
        return values;
    }

    /** What was said about the organization; empty when the content asks nothing about it. */
    Optional<Block> organization() {
        if (catalog.profile().isEmpty()) {
            return Optional.empty();
        }
        List<List<Text>> rows = catalog.profile().stream()
                .map(item -> List.of(Text.of(item.text()), taken(item)))
                .toList();
        return Optional.of(prose.part(
                "organization",
                "organization.heading",
                List.of(new Block.Table(
                        prose.say("organization.caption"),
                        List.of(prose.column("organization.item", 5), prose.column("organization.said", 4)),
                        rows,
                        true,
                        false))));
    }

    private Text taken(ProfileItem item) {
        Set<ChoiceId> taken = responses.profile().choices(item.id());
        return taken.isEmpty() ? prose.say("organization.nothing") : choices(prose, item, taken);
    }

    static Text choices(Prose prose, ProfileItem item, Set<ChoiceId> taken) {
        return prose.list(item.choices().stream()
                .filter(choice -> taken.contains(choice.id()))
                .map(choice -> Text.of(choice.text()))
                .toList());
    }
}
