package org.peertoolkit.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.ReportWriter;
import org.peertoolkit.content.report.pdf.Fonts;
import org.peertoolkit.content.report.pdf.PdfWriter;
import org.peertoolkit.examples.cli.file.WholeFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** In which form a result comes that is also a report, and where it goes. */
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Reader.class,
            description =
                    "text, for people; json, for programs; html or pdf, to print and to pass on. Without it: what the"
                            + " ending of the output file says, and otherwise text.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write into a file instead of the terminal: whole, or not at all.")
    private @Nullable Path file;

    @Option(
            names = "--fonts",
            paramLabel = "FOLDER",
            description = "A folder with fonts (*.ttf) for scripts that the toolkit has no font for. Only for pdf.")
    private @Nullable Path fonts;

    /** The forms that a result can have. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        PDF;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The file to write into, or null for the terminal. */
    @Nullable
    Path file() {
        return file;
    }

    /** Whether a form was asked for by its name. */
    boolean isFormatNamed() {
        return format != null;
    }

    /** The form that was asked for, by name or by the ending of the file. */
    Format format() {
        if (format != null) {
            return format;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        for (Format each : Format.values()) {
            if (name.endsWith("." + each.ending())) {
                return each;
            }
        }
        return name.endsWith(".htm") ? Format.HTML : Format.TEXT;
    }

    /** Whether the form is that of a report: pages for people to print and to pass on. */
    boolean isReport() {
        return format() == Format.HTML || format() == Format.PDF;
    }

    /**
     * Writes a result in the form that was asked for.
     *
     * @param result the result in each form
     */
    void write(Surroundings surroundings, Result result) {
        Format form = format();
        if (form == Format.PDF && file == null) {
            throw new ParameterException(spec.commandLine(), "A PDF goes into a file. Name it, such as: -o report.pdf");
        }
        if (file == null) {
            surroundings.out().print(text(form, result, surroundings.colour()));
            return;
        }
        try {
            if (form == Format.PDF) {
                WholeFile.write(file, bytes(pdf(), result.report().get()));
            } else {
                WholeFile.write(file, text(form, result, false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Format form, Result result, boolean colour) {
        return switch (form) {
            case JSON -> result.json().get();
            case HTML -> result.report().get().html();
            default -> result.text().of(colour);
        };
    }

    /** A report as plain text, for languages in which this program has no words of its own. */
    static String plain(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.write("txt", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private ReportWriter pdf() {
        return PdfWriter.with(fonts == null ? Fonts.bundled() : Fonts.bundled().and(fonts));
    }

    private static byte[] bytes(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report.document(), bytes);
        return bytes.toByteArray();
    }

    /**
     * One result in each form; each is made when it is asked for.
     *
     * @param text the text for people; it is told whether it may be coloured
     */
    record Result(Coloured text, Supplier<String> json, Supplier<Report> report) {}

    /** A text for people. */
    @FunctionalInterface
    interface Coloured {

        String of(boolean colour);
    }

    static final class Reader implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format each : Format.values()) {
                if (each.ending().equals(value)) {
                    return each;
                }
            }
            throw new TypeConversionException(
                    "there is no format \"%s\". Use text, json, html or pdf.".formatted(value));
        }
    }
}
