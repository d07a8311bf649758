package org.peertoolkit.rules.internal.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.check.Waiver;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.internal.yaml.YamlText;

/** Reads the waivers beside rule files. */
public final class LawsFile {

    /** How the file is called. */
    public static final String NAME = "laws.yaml";

    private LawsFile() {}

    /**
     * The waivers of a folder, in the order of the file; none when there is no such file.
     *
     * @param problems where what is wrong with the file is added
     */
    public static List<Waiver> read(Path directory, List<Problem> problems) {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            Node node = YamlText.read(
                    NAME, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), problems);
            return node == null ? List.of() : waivers(node, problems);
        } catch (CharacterCodingException otherCoding) {
            problems.add(
                    whole("not-utf-8", "the file is not saved as UTF-8.", "Save it again with the encoding UTF-8."));
        } catch (IOException unreadable) {
            problems.add(whole("unreadable-file", "the file cannot be read.", "Check that it may be read."));
        }
        return List.of();
    }

    private static List<Waiver> waivers(Node file, List<Problem> problems) {
        Fields laws = new Fields(file, "", problems, List.of("waivers"));
        if (hasNone(file)) {
            return List.of();
        }
        List<Waiver> waivers = new ArrayList<>();
        for (Node item : laws.sequence("waivers")) {
            int before = problems.size();
            Fields fields = new Fields(item, "", problems, List.of("finding", "reason", "expires"));
            String finding = fields.text("finding");
            String reason = fields.text("reason");
            LocalDate expires = day(fields, problems);
            Waiver waiver = new Waiver(finding, reason, expires, item.place());
            repeated(waiver, waivers).ifPresent(problems::add);
            if (problems.size() == before) {
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    /** Whether the list of waivers is there, and empty: the best that it can be. */
    private static boolean hasNone(Node file) {
        return file instanceof Node.Group group
                && group.fields().stream()
                        .anyMatch(field -> field.name().equals("waivers")
                                && field.value() instanceof Node.Sequence sequence
                                && sequence.items().isEmpty());
    }

    private static Optional<Problem> repeated(Waiver waiver, List<Waiver> earlier) {
        return earlier.stream()
                .filter(other -> other.finding().equals(waiver.finding()))
                .findFirst()
                .map(other -> Problem.of(
                        "repeated-waiver",
                        waiver.place(),
                        "finding",
                        "%s is already waived at %s.".formatted(Problem.quoted(waiver.finding()), other.place()),
                        "Keep one of the two."));
    }

    private static LocalDate day(Fields fields, List<Problem> problems) {
        String text = fields.text("expires");
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            problems.add(Problem.of(
                    "not-a-day",
                    fields.place("expires"),
                    "expires",
                    "%s is not a day.".formatted(Problem.quoted(text)),
                    "Write it as year, month and day, such as 2027-06-30."));
            return LocalDate.EPOCH;
        }
    }

    private static Problem whole(String code, String what, String remedy) {
        return Problem.of(code, new Place(NAME, 1, 1), "", what, remedy);
    }
}
