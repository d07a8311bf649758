package org.peertoolkit.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.progress.PracticeStanding;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.response.Respondent;

/** Takes an assessment out of the parts of its JSON. */
final class AssessmentReader {

    private static final ContentVersion NO_CONTENT = new ContentVersion("none", "none");

    private final String source;
    private final TreePart whole;
    private final List<Notice> notices = new ArrayList<>();
    private final SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    private final Map<ProfileItemId, Set<ChoiceId>> choices = new TreeMap<>();
    private final Map<PracticeId, PracticeStanding> practices = new LinkedHashMap<>();
    private final List<RecordedDomain> domains = new ArrayList<>();
    private ContentVersion answered = NO_CONTENT;
    private @Nullable Respondent respondent;
    private @Nullable LocalDate date;
    private Comparisons comparisons = Comparisons.NONE;
    private @Nullable Receipt receipt;

    AssessmentReader(String source, TreePart whole) {
        this.source = source;
        this.whole = whole;
    }

    void read() {
        whole.part("notices")
                .items()
                .forEach(notice -> notices.add(new Notice(
                        notice.part("code").text(), notice.part("text").text())));
        responses(whole.part("responses"));
        whole.part("scores").items().forEach(score -> {
            RecordedDomain domain = RecordedDomain.of(score);
            if (domain != null) {
                domains.add(domain);
            }
        });
        whole.part("startHere").items();
        whole.part("recommendations").items().forEach(this::practice);
        TreePart compared = whole.optional("comparedWith");
        if (compared != null) {
            comparisons = new Comparisons(numbers(compared.part("disagreement")), numbers(compared.part("earlier")));
        }
        receipt = receipt(whole.part("receipt"));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    Comparisons comparisons() {
        return comparisons;
    }

    Receipt receipt() {
        if (receipt == null) {
            throw new IllegalStateException("Nothing was read.");
        }
        return receipt;
    }

    Standing standing(Catalog catalog) {
        boolean known = answered.equals(receipt().content());
        boolean atHand = known && answered.equals(catalog.version());
        return new Standing(
                source,
                answered,
                date,
                respondent,
                whole.optional("panel") != null,
                new Profile(choices),
                answers,
                comparisons,
                domains.stream()
                        .map(domain -> domain.standing(answers, known, atHand ? catalog : null))
                        .toList(),
                practices,
                receipt());
    }

    private void responses(TreePart responses) {
        answered = content(responses.part("content"));
        TreePart who = responses.optional("respondent");
        if (who != null) {
            respondent = who.value(
                    who.part("id").text(),
                    id -> new Respondent(id, who.part("group").text()),
                    "a respondent");
        }
        TreePart day = responses.optional("date");
        date = day == null ? null : day.value(LocalDate::parse, "a day");
        TreePart profile = responses.part("profile");
        for (String name : profile.names()) {
            TreePart taken = profile.part(name);
            ProfileItemId item = taken.value(name, ProfileItemId::new, "the id of a profile item");
            Set<ChoiceId> ids = new TreeSet<>();
            for (TreePart choice : taken.items()) {
                ChoiceId id = choice.value(ChoiceId::new, "the id of a choice");
                if (id != null) {
                    ids.add(id);
                }
            }
            if (item != null) {
                choices.put(item, ids);
            }
        }
        TreePart given = responses.part("answers");
        for (String name : given.names()) {
            TreePart answer = given.part(name);
            QuestionId question = answer.value(name, QuestionId::new, "the id of a question");
            if (question != null) {
                answers.put(question, answer(answer));
            }
        }
    }

    private static Answer answer(TreePart answer) {
        TreePart level = answer.optional("level");
        TreePart not = answer.optional("notApplicable");
        TreePart note = answer.optional("note");
        Answer plain = Answer.dontKnow();
        if (level != null) {
            plain = Answer.level(level.number());
        } else if (not != null) {
            plain = Answer.notApplicable(not.text());
        } else {
            answer.part("dontKnow");
        }
        return plain.withNote(note == null ? null : note.text());
    }

    private void practice(TreePart recommendation) {
        PracticeId id = recommendation.part("practice").value(PracticeId::new, "the id of a practice");
        DomainId domain = recommendation.part("domain").value(DomainId::new, "the id of a domain");
        Priority priority = recommendation
                .part("priority")
                .value(word -> Priority.valueOf(word.toUpperCase(Locale.ROOT)), "a priority");
        String title = recommendation.part("title").text();
        if (id != null && domain != null && priority != null) {
            practices.put(id, new PracticeStanding(id, title, domain, priority));
        }
    }

    private static SortedMap<QuestionId, Integer> numbers(TreePart part) {
        SortedMap<QuestionId, Integer> numbers = new TreeMap<>();
        for (String name : part.names()) {
            QuestionId question = part.value(name, QuestionId::new, "the id of a question");
            if (question != null) {
                numbers.put(question, part.part(name).number());
            }
        }
        return numbers;
    }

    private static Receipt receipt(TreePart receipt) {
        TreePart content = receipt.part("content");
        TreePart rules = receipt.part("rules");
        TreePart compared = receipt.optional("comparisons");
        return new Receipt(
                receipt.part("toolkit").text(),
                content(content),
                content.part("sha256").text(),
                receipt.part("engine").text(),
                rules.part("sha256").text(),
                receipt.part("responses").part("sha256").text(),
                compared == null ? "" : compared.part("sha256").text(),
                files(content),
                files(rules));
    }

    private static List<SourceFile> files(TreePart input) {
        TreePart files = input.optional("files");
        return files == null
                ? List.of()
                : files.names().stream()
                        .map(name -> new SourceFile(name, files.part(name).text()))
                        .toList();
    }

    private static ContentVersion content(TreePart part) {
        String version = part.part("version").text();
        ContentVersion content =
                part.value(part.part("id").text(), id -> new ContentVersion(id, version), "content with an edition");
        return content == null ? NO_CONTENT : content;
    }
}
