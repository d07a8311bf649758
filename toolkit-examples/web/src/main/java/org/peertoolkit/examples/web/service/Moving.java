package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.Organization;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.storage.Answers;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Links;
import org.peertoolkit.examples.web.storage.Organizations;
import org.peertoolkit.examples.web.storage.Participants;
import org.peertoolkit.examples.web.storage.Plans;
import org.peertoolkit.examples.web.storage.RecordedResults;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/**
 * Takes an organization's data out and brings them in elsewhere. Where several people answered, results travel and single
 * answers do not: whoever downloads the file must not see who said what.
 */
public final class Moving {

    private static final int MOST_ASSESSMENTS = 40;

    private final Database database;
    private final Toolkits toolkits;
    private final Clock clock;
    private final int retentionDays;

    /** @param retentionDays for how many days data are kept at most; what comes in is not kept longer */
    public Moving(Database database, Toolkits toolkits, Clock clock, int retentionDays) {
        this.database = database;
        this.toolkits = toolkits;
        this.clock = clock;
        this.retentionDays = retentionDays;
    }

    /** Everything of an organization that its coordinator may see, as a ZIP file. */
    public byte[] takeOut(Visit visit) {
        return database.inTransaction(transaction -> {
            Map<String, String> files = new LinkedHashMap<>();
            List<Luggage.Piece> pieces = new ArrayList<>();
            for (SelfAssessment each :
                    SelfAssessments.of(transaction, visit.organization().id())) {
                pieces.add(piece(each));
                RecordedResults.find(transaction, each.id())
                        .ifPresent(result -> files.put("result-" + each.number() + ".json", result));
                answers(transaction, each).ifPresent(text -> files.put("answers-" + each.number() + ".json", text));
            }
            List<Luggage.Line> plan = Plans.of(transaction, visit.organization().id()).stream()
                    .map(item -> new Luggage.Line(item.practice().value(), item.owner(), text(item.due()), item.done()))
                    .toList();
            Map<String, String> all = new LinkedHashMap<>();
            all.put(Packing.ORGANIZATION, Packing.write(new Luggage(Luggage.FORMAT, pieces, plan)));
            all.putAll(files);
            return Packing.zip(all);
        });
    }

    /**
     * Brings an organization's data in, as a new organization, and gives the link to it.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException with what is wrong with the file; then nothing is brought in
     */
    public SecretLink bringIn(byte[] zip) {
        Map<String, String> files = Packing.unzip(zip);
        Luggage luggage = Packing.read(files);
        if (luggage.assessments().isEmpty() || luggage.assessments().size() > MOST_ASSESSMENTS) {
            throw Packing.wrong(Packing.ORGANIZATION, "it holds no assessment, or more than can be taken.");
        }
        SecretLink link = SecretLink.random();
        LocalDate today = LocalDate.now(clock);
        String organization = UUID.randomUUID().toString();
        try {
            boolean together = luggage.assessments().get(0).together();
            database.doInTransaction(transaction -> {
                Organizations.add(transaction, new Organization(organization, today, null, 1));
                LinkRole role = together ? LinkRole.COORDINATOR : LinkRole.ALONE;
                Links.add(transaction, link.hash(), new Access(role, organization, null, null, null), today);
                Access results = new Access(LinkRole.RESULTS, organization, null, null, null);
                Links.add(transaction, Opening.results(link).hash(), results, today);
                int number = 0;
                for (Luggage.Piece piece : luggage.assessments()) {
                    number++;
                    if (piece.together() != together) {
                        throw new IllegalArgumentException("one alone and several together");
                    }
                    bringIn(transaction, assessment(piece, number, organization), files, piece.number());
                }
                luggage.plan().forEach(line -> Plans.put(transaction, organization, item(line)));
            });
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw Packing.wrong(Packing.ORGANIZATION, "it holds something that cannot be used.");
        }
        return link;
    }

    private void bringIn(
            Transaction transaction, SelfAssessment assessment, Map<String, String> files, int numberThen) {
        String resultFile = "result-" + numberThen + ".json";
        String answersFile = "answers-" + numberThen + ".json";
        ReadinessToolkit toolkit = toolkits.inOriginal();
        SelfAssessments.add(transaction, assessment);
        String result = files.get(resultFile);
        if (result != null) {
            RecordedAssessment recorded = RecordedAssessment.read(resultFile, result);
            toolkit.assess(recorded.responses(toolkit.catalog()), recorded.comparisons());
            recorded.standing(toolkit.catalog());
            RecordedResults.put(transaction, assessment.id(), LocalDate.now(clock), result);
        } else if (assessment.isClosed() && !assessment.together()) {
            throw Packing.wrong(resultFile, "it is missing.");
        }
        if (!assessment.together()) {
            Participant answering = new Participant(
                    UUID.randomUUID().toString(), assessment.id(), Opening.ALONE, assessment.closed(), 1);
            Participants.add(transaction, answering);
            String text = files.get(answersFile);
            if (text != null) {
                Map<QuestionId, @Nullable Answer> answers = new TreeMap<>(
                        ResponsesJson.read(answersFile, text, toolkit.catalog()).answers());
                Answers.add(transaction, assessment.id(), answering.id(), answers, LocalDate.now(clock));
            }
        }
    }

    private SelfAssessment assessment(Luggage.Piece piece, int number, String organization) {
        LocalDate latest = LocalDate.now(clock).plusDays(retentionDays);
        LocalDate retention = LocalDate.parse(piece.retention());
        Language language = new Language(piece.language());
        ContentVersion content = new ContentVersion(piece.contentId(), piece.contentVersion());
        boolean sound = piece.floor() >= 1
                && piece.floor() <= 100
                && piece.groups().size() <= 12
                && piece.groups().stream().allMatch(group -> group.length() <= 60 && !group.isBlank())
                && content.id().equals(toolkits.inOriginal().catalog().version().id())
                // Open invitations do not travel: answering together begins anew.
                && (!piece.together() || piece.closed() != null);
        if (!sound) {
            throw new IllegalArgumentException("an assessment that cannot be meant");
        }
        Map<ProfileItemId, List<ChoiceId>> profile = new TreeMap<>();
        piece.profile()
                .forEach((item, choices) -> profile.put(
                        new ProfileItemId(item),
                        choices.stream().map(ChoiceId::new).toList()));
        return new SelfAssessment(
                UUID.randomUUID().toString(),
                organization,
                number,
                content,
                piece.quick(),
                piece.together(),
                language,
                piece.floor(),
                LocalDate.parse(piece.created()),
                retention.isAfter(latest) ? latest : retention,
                day(piece.closed()),
                piece.groups(),
                new Profile(profile),
                1);
    }

    private static PlanItem item(Luggage.Line line) {
        if (line.owner().length() > 120) {
            throw new IllegalArgumentException("an owner that is too long");
        }
        return new PlanItem(new PracticeId(line.practice()), line.owner(), day(line.due()), line.done(), 0);
    }

    private static Luggage.Piece piece(SelfAssessment each) {
        Map<String, List<String>> profile = new LinkedHashMap<>();
        each.profile()
                .choices()
                .forEach((item, choices) -> profile.put(
                        item.value(), choices.stream().map(ChoiceId::value).toList()));
        return new Luggage.Piece(
                each.number(),
                each.content().id(),
                each.content().version(),
                each.quick(),
                each.together(),
                each.language().tag(),
                each.floor(),
                each.created().toString(),
                each.retention().toString(),
                text(each.closed()),
                each.groups(),
                profile);
    }

    /** The answers of somebody who answered alone; nothing of several people. */
    private Optional<String> answers(Transaction transaction, SelfAssessment assessment) {
        if (assessment.together()) {
            return Optional.empty();
        }
        return Participants.of(transaction, assessment.id()).stream()
                .findFirst()
                .map(participant -> ResponsesJson.write(AnsweredContent.of(
                        toolkits.inOriginal().catalog(),
                        assessment,
                        null,
                        Answers.current(transaction, participant.id()))));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
