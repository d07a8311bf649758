package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/** Files of answers to the shipped content. */
final class Samples {

    static final Catalog CATALOG = BundledContent.load();

    private Samples() {}

    /** The sample organizations that ship with the toolkit. */
    static Stream<Path> shipped() {
        try (Stream<Path> files = Files.list(Terminal.SAMPLES)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return samples.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers every question of the quick check the same way, for an organization with Peers. */
    static Path quickCheck(Path folder, BiConsumer<ResponsesBuilder, String> answer) {
        ResponsesBuilder builder = Responses.to(CATALOG);
        CATALOG.questions().stream()
                .filter(Question::quick)
                .forEach(question -> answer.accept(builder, question.id().value()));
        return write(folder, builder.build());
    }

    static Path write(Path folder, Responses responses) {
        Path file = folder.resolve("responses.json");
        try {
            return Files.writeString(file, ResponsesJson.write(responses));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
