package org.peertoolkit.examples.benchmarks;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.benchmarks.contender.Contenders;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Figures as tables in Markdown, and as JSON. */
final class FigureTables {

    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private FigureTables() {}

    /** A table for each thing that was measured; where there is a floor, with how many times it everything takes. */
    static String of(List<Figure> figures) {
        Map<String, List<Figure>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(heading(figure), first -> new ArrayList<>())
                .add(figure));
        StringBuilder text = new StringBuilder();
        groups.forEach((heading, group) -> {
            text.append("\n### ").append(heading).append("\n\n");
            text.append("| | wall | CPU | times the floor | bytes |\n| --- | ---: | ---: | ---: | ---: |\n");
            Figure floor = group.stream()
                    .filter(figure -> figure.who().equals(Contenders.FLOOR))
                    .findFirst()
                    .orElse(null);
            group.forEach(figure -> text.append(row(figure, floor)));
        });
        return text.toString();
    }

    private static String heading(Figure figure) {
        return figure.what()
                + (figure.rules() == 0 ? "" : ", %s rules".formatted(figure.rules()))
                + (figure.threads() == 1 ? "" : ", %s threads".formatted(figure.threads()));
    }

    private static String row(Figure figure, @Nullable Figure floor) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        figure.who(),
                        rounded(figure.wall(), THREE_DIGITS),
                        rounded(figure.cpu(), THREE_DIGITS),
                        floor == null ? "" : rounded(figure.cpu() / floor.cpu(), TWO_DIGITS),
                        figure.bytes() == 0 ? "" : figure.bytes());
    }

    static String rounded(double number, MathContext digits) {
        BigDecimal exact = new BigDecimal(number).round(digits);
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** The figures with the machine that they come from. */
    static String json(List<Figure> figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
            json.writeStringProperty("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            json.writeNumberProperty("processors", Runtime.getRuntime().availableProcessors());
            json.writeName("figures");
            json.writeStartArray();
            for (Figure figure : figures) {
                json.writeStartObject();
                json.writeStringProperty("what", figure.what());
                json.writeStringProperty("who", figure.who());
                json.writeNumberProperty("rules", figure.rules());
                json.writeNumberProperty("threads", figure.threads());
                json.writeNumberProperty("wall", figure.wall());
                json.writeNumberProperty("cpu", figure.cpu());
                json.writeNumberProperty("bytes", figure.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
