package org.peertoolkit.content.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Finds the writer of a form, and writes. */
public final class Output {

    private static final String PDF = "pdf";

    private Output() {}

    /** The writer of a form; of two for the same form the first on the class path. */
    public static ReportWriter writer(String format) {
        SortedMap<String, ReportWriter> writers = new TreeMap<>();
        for (ReportWriter writer : ServiceLoader.load(ReportWriter.class, Output.class.getClassLoader())) {
            writers.putIfAbsent(writer.format(), writer);
        }
        ReportWriter writer = writers.get(format.toLowerCase(Locale.ROOT));
        if (writer == null) {
            throw unknown(format, List.copyOf(writers.keySet()));
        }
        return writer;
    }

    private static InvalidInputException unknown(String format, List<String> known) {
        boolean pdf = format.equalsIgnoreCase(PDF);
        String remedy = pdf
                ? "Add the jar toolkit-report-pdf to the program, or use %s."
                : "Use %s; pdf needs the jar toolkit-report-pdf.";
        return new InvalidInputException(
                "The report cannot be written",
                List.of(new Problem(
                        "no-writer",
                        Place.of("report"),
                        "",
                        format.isEmpty()
                                ? "its file has no ending that names a form."
                                : "nothing here writes the form %s.".formatted(Problem.quoted(format)),
                        pdf ? null : Nearest.to(format, known),
                        remedy.formatted(String.join(" or ", known)))));
    }

    /** A document in a form that is text. */
    public static String text(String format, Document document) {
        return bytes(writer(format), document).toString(StandardCharsets.UTF_8);
    }

    /** Writes a file whole, or leaves what was there. */
    public static void file(Path file, Document document) {
        Path name = file.getFileName();
        String ending = name == null ? "" : name.toString().replaceFirst("^.*?(\\.([^.]*))?$", "$2");
        ByteArrayOutputStream bytes = bytes(writer(ending), document);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent() == null ? target : target.getParent();
        Path part = null;
        try {
            part = folder.resolve(".%s.%s.part".formatted(name, UUID.randomUUID()));
            Files.write(part, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
            move(part, target);
        } catch (IOException e) {
            remove(part);
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException leftBehind) {
            // The first failure is the one to tell; a left-over part is only untidy.
            return;
        }
    }

    private static ByteArrayOutputStream bytes(ReportWriter writer, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes;
    }
}
