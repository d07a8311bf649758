package org.peertoolkit.examples.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.web.security.SecretLink;

/** One person who assesses again and again: what counts is what was said this time, and data travel without a change. */
class AloneProperties {

    private static World world;

    @BeforeContainer
    static void open() {
        world = new World();
    }

    @AfterContainer
    static void close() {
        world.close();
    }

    /**
     * What is done with one question in one round.
     *
     * @param confirms whether the answer of last time is confirmed, where there is one
     */
    private record Said(int question, Answer answer, boolean confirms) {}

    @Provide
    Arbitrary<List<List<Said>>> rounds() {
        Arbitrary<Answer> answers = Arbitraries.integers().between(0, 5).map(kind -> switch (kind) {
            case 0 -> Answer.notApplicable("has none").withNote("ñandú 漢字");
            case 1 -> Answer.dontKnow();
            default -> Answer.level(kind - 1).withNote(kind == 3 ? "since spring" : null);
        });
        return Combinators.combine(Arbitraries.integers().between(0, 26), answers, Arbitraries.of(true, false, false))
                .as(Said::new)
                .list()
                .ofMaxSize(15)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 40)
    void only_what_was_said_or_confirmed_this_time_counts(@ForAll("rounds") List<List<Said>> rounds) {
        SecretLink link = world.open(false, 5);
        Map<QuestionId, Answer> last = Map.of();
        for (int i = 0; i < rounds.size(); i++) {
            if (i > 0) {
                world.clock.move(Duration.ofDays(1));
                world.opening.again(
                        world.visit(link), World.TOOLKITS.inOriginal().catalog().version(), 365);
            }
            CarryOver carried = world.results
                    .carriedOver(world.visit(link), Language.ENGLISH)
                    .orElse(null);
            if (i > 0) {
                assertThat(waiting(carried)).isEqualTo(last);
            } else {
                assertThat(carried).isNull();
            }
            assertThat(counting(link)).as("nothing is said yet").isEmpty();
            Map<QuestionId, Answer> now = new TreeMap<>();
            for (Said said : rounds.get(i)) {
                QuestionId question = World.QUESTIONS.get(said.question());
                Answer answer = said.confirms() && last.containsKey(question) ? last.get(question) : said.answer();
                world.save(link, question, answer);
                now.put(question, answer);
            }
            assertThat(counting(link)).isEqualTo(now);
            world.answering.submit(world.visit(link));
            assertThat(counting(link)).isEqualTo(now);
            last = now;
        }
        travels(link);
    }

    /** What was taken out and brought in is taken out again as it was, and means the same. */
    private static void travels(SecretLink link) {
        byte[] file = world.moving.takeOut(world.visit(link));
        SecretLink copy = world.moving.bringIn(file);
        assertThat(world.moving.takeOut(world.visit(copy))).isEqualTo(file);
        assertThat(counting(copy)).isEqualTo(counting(link));
        world.keeping.delete(world.visit(copy));
    }

    private static Map<QuestionId, Answer> waiting(CarryOver carried) {
        Map<QuestionId, Answer> waiting = new TreeMap<>();
        carried.unconfirmed().forEach((question, earlier) -> waiting.put(question, earlier.earlier()));
        return waiting;
    }

    /** The answers that the scores and the advice are made of. */
    private static Map<QuestionId, Answer> counting(SecretLink link) {
        Responses responses = world.results
                .of(world.visit(link).assessment(), Language.ENGLISH)
                .answers()
                .responses();
        return new TreeMap<>(responses.answers());
    }
}
