package org.peertoolkit.examples.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.Dump;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.security.SecretLink;

/** Deleting leaves nothing: no row, and no letter of a note in the files of the database. */
class DeletingProperties {

    private static World world;
    private static int number;

    @BeforeContainer
    static void open() {
        world = new World();
    }

    @AfterContainer
    static void close() {
        world.close();
    }

    @Property(tries = 25)
    void an_assessment_goes_with_every_row_and_every_letter(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 0, max = 20) int answers,
            @ForAll @IntRange(min = 1, max = 1_500) int length,
            @ForAll boolean closed)
            throws IOException {
        String mark = "mark-%s-".formatted(++number);
        SecretLink kept = world.open(false, 5);
        world.save(kept, World.QUESTIONS.get(0), Answer.level(1).withNote("kept-" + mark));
        SecretLink link = world.open(true, 3, mark + "group");
        Visit visit = world.visit(link);
        List<String> ids = new ArrayList<>(
                List.of(visit.organization().id(), visit.assessment().id()));
        for (int i = 0; i < people; i++) {
            SecretLink own = world.join(link, 0);
            ids.add(world.visit(own).answering().id());
            for (int j = 0; j < answers; j++) {
                QuestionId question = World.QUESTIONS.get(j);
                world.save(own, question, Answer.level(1 + j % 4).withNote(mark + "x".repeat(length)));
            }
            world.answering.submit(world.visit(own));
        }
        world.coordinating.plan(
                world.visit(link), new PlanItem(new PracticeId("some-practice"), mark + "owner", null, false, 0));
        if (closed) {
            world.coordinating.close(world.visit(link));
        }

        world.keeping.delete(world.visit(link));

        assertThat(world.visits.find(link, null)).isEmpty();
        String rows = Dump.of(world.database, true);
        assertThat(rows).contains("kept-" + mark);
        assertThat(rows.replace("kept-" + mark, "")).doesNotContain(mark).doesNotContain(ids);
        for (Path file : files()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("kept-" + mark, "");
            assertThat(bytes.contains(mark))
                    .as("%s holds what was deleted", file)
                    .isFalse();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(world.file.getParent())) {
            return files.toList();
        }
    }
}
