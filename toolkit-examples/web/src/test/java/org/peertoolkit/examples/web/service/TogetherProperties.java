package org.peertoolkit.examples.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.security.SecretLink;

/** Whatever several people do, in whatever order: their last answers stand, and nobody sees them alone. */
class TogetherProperties {

    private static final int FLOOR = 3;

    private static World world;
    private static int notes;

    @BeforeContainer
    static void open() {
        world = new World();
    }

    @AfterContainer
    static void close() {
        world.close();
    }

    /** What somebody does. */
    private enum Deed {
        JOIN,
        SAVE,
        FORGET,
        SUBMIT,
        TAKE_BACK,
        CLOSE
    }

    /** One step: who, of those who have joined, does what with which question. */
    private record Step(Deed deed, int who, int question, int answer) {}

    /** One person as this test remembers it. */
    private static final class Person {
        private final SecretLink link;
        private final Map<QuestionId, Answer> answers = new TreeMap<>();
        private final List<String> notes = new ArrayList<>();
        private boolean submitted;

        Person(SecretLink link) {
            this.link = link;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(12, Deed.JOIN),
                Tuple.of(30, Deed.SAVE),
                Tuple.of(3, Deed.FORGET),
                Tuple.of(6, Deed.SUBMIT),
                Tuple.of(3, Deed.TAKE_BACK),
                Tuple.of(1, Deed.CLOSE));
        return Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void the_last_acknowledged_answers_stand_and_nobody_is_seen_alone(
            @ForAll("steps") List<Step> steps, @ForAll boolean everyoneSubmits, @ForAll @IntRange(max = 3) int ends) {
        SecretLink coordinator = world.open(true, FLOOR, "Peers", "Managers");
        List<Person> people = new ArrayList<>();
        boolean closed = false;
        for (Step step : steps) {
            closed = closed | take(step, coordinator, people, closed);
        }
        if (!closed && ends > 0) {
            for (int i = 0; everyoneSubmits && i < people.size(); i++) {
                take(new Step(Deed.SUBMIT, i, 0, 0), coordinator, people, false);
            }
            closed = take(new Step(Deed.CLOSE, 0, 0, 0), coordinator, people, false);
        }
        for (Person person : people) {
            assertThat(world.answering.answers(world.visit(person.link))).isEqualTo(person.answers);
            assertThat(world.visit(person.link).answering().isSubmitted()).isEqualTo(person.submitted);
        }
        long finished = people.stream().filter(person -> person.submitted).count();
        String outcome = closed ? finished >= FLOOR ? "shown" : "too few" : "still open";
        Statistics.label("outcome").collect(outcome).coverage(coverage -> {
            for (String each : List.of("shown", "too few", "still open")) {
                coverage.check(each).count(times -> times > 0);
            }
        });
        if (outcome.equals("shown")) {
            enough(coordinator, people, (int) finished);
        } else {
            nothing(coordinator, people, closed);
        }
    }

    /** Does a step in the app and in the memory of this test; whether it ended answering. */
    private static boolean take(Step step, SecretLink coordinator, List<Person> people, boolean closed) {
        if (step.deed() == Deed.CLOSE) {
            if (!closed) {
                world.coordinating.close(world.visit(coordinator));
            }
            return true;
        }
        if (step.deed() == Deed.JOIN || people.isEmpty()) {
            if (closed) {
                refused(() -> world.join(coordinator, step.who() % 2), Refused.Why.CLOSED);
            } else {
                people.add(new Person(world.join(coordinator, step.who() % 2)));
            }
            return false;
        }
        Person person = people.get(step.who() % people.size());
        if (step.deed() == Deed.SAVE || step.deed() == Deed.FORGET) {
            save(step, person, closed);
            return false;
        }
        boolean submits = step.deed() == Deed.SUBMIT;
        Runnable deed = () -> {
            Visit visit = world.visit(person.link);
            if (submits) {
                world.answering.submit(visit);
            } else {
                world.answering.takeBack(visit);
            }
        };
        if (closed) {
            refused(deed, Refused.Why.CLOSED);
        } else {
            deed.run();
            person.submitted = submits;
        }
        return false;
    }

    private static void save(Step step, Person person, boolean closed) {
        QuestionId question = World.QUESTIONS.get(step.question());
        Answer answer = step.deed() == Deed.FORGET ? null : answer(step.answer());
        Runnable deed = () -> world.save(person.link, question, answer);
        if (closed || person.submitted) {
            refused(deed, closed ? Refused.Why.CLOSED : Refused.Why.SUBMITTED);
            return;
        }
        deed.run();
        if (answer == null) {
            person.answers.remove(question);
        } else {
            person.answers.put(question, answer);
            String text = text(answer);
            if (text != null) {
                person.notes.add(text);
            }
        }
    }

    /** Every note is like no other, so that it can be looked for. */
    private static Answer answer(int kind) {
        String note = "note-%s-of-one".formatted(++notes);
        return switch (kind) {
            case 0 -> Answer.notApplicable("why-" + note);
            case 1 -> Answer.dontKnow();
            default -> Answer.level(kind - 1).withNote(kind % 2 == 0 ? note : null);
        };
    }

    /** What somebody typed beside a level. */
    private static String text(Answer answer) {
        return answer instanceof Answer.NotApplicable not ? not.why() : answer.note();
    }

    private static void nothing(SecretLink coordinator, List<Person> people, boolean closed) {
        Visit visit = world.visit(coordinator);
        if (closed) {
            assertThatThrownBy(() -> world.results.of(visit.assessment(), Language.ENGLISH))
                    .isInstanceOf(InvalidInputException.class);
        } else {
            refused(() -> world.results.of(visit.assessment(), Language.ENGLISH), Refused.Why.STILL_OPEN);
            refused(() -> world.visits.find(Opening.results(coordinator), null), Refused.Why.STILL_OPEN);
        }
        assertThat(world.results.recorded(visit.assessment())).isEmpty();
        assertThat(world.coordinating.agreed(visit.assessment()).answers()).isEmpty();
        assertThat(world.results.progress(visit.all(), Language.ENGLISH)).isEmpty();
        String all = exported(visit) + world.coordinating.turnout(visit.assessment()) + world.coordinating.plan(visit);
        for (Person person : people) {
            person.notes.forEach(note -> assertThat(all).doesNotContain(note));
            assertThat(all).doesNotContain(world.visit(person.link).answering().id());
        }
    }

    private static void enough(SecretLink coordinator, List<Person> people, int finished) {
        Visit visit = world.visit(coordinator);
        var result = world.results.of(visit.assessment(), Language.ENGLISH);
        assertThat(result.panel().respondents()).isEqualTo(finished);
        String all = AssessmentJson.write(result) + exported(visit);
        travels(visit);
        assertThat(world.visits.find(Opening.results(coordinator), null)).isPresent();
        for (Person person : people) {
            assertThat(all).doesNotContain(world.visit(person.link).answering().id());
            List<String> current = person.answers.values().stream()
                    .map(TogetherProperties::text)
                    .toList();
            person.notes.stream()
                    .filter(note -> !person.submitted || !current.contains(note))
                    .forEach(note -> assertThat(all).as("not handed in").doesNotContain(note));
        }
        for (QuestionId question : World.QUESTIONS) {
            List<Answer> said = people.stream()
                    .filter(person -> person.submitted && person.answers.containsKey(question))
                    .map(person -> person.answers.get(question))
                    .toList();
            if (said.size() < FLOOR) {
                said.stream()
                        .map(TogetherProperties::text)
                        .filter(Objects::nonNull)
                        .forEach(text -> assertThat(all).as("below the floor").doesNotContain(text));
            }
        }
    }

    /** What is taken out holds everything that may be known, so that it is the same once it is brought in. */
    private static void travels(Visit visit) {
        byte[] file = world.moving.takeOut(visit);
        Visit copy = world.visit(world.moving.bringIn(file));
        assertThat(world.moving.takeOut(copy)).isEqualTo(file);
        assertThat(world.results.recorded(copy.assessment()).orElseThrow().text())
                .isEqualTo(
                        world.results.recorded(visit.assessment()).orElseThrow().text());
        world.keeping.delete(copy);
    }

    private static String exported(Visit visit) {
        return Packing.unzip(world.moving.takeOut(visit)).toString()
                + new String(world.moving.takeOut(visit), StandardCharsets.ISO_8859_1);
    }

    private static void refused(Runnable deed, Refused.Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
