package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.panel.Consensus;
import org.peertoolkit.core.panel.PanelConvention;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Several respondents instead of one. */
final class PanelOptions {

    @Option(
            names = "--panel",
            paramLabel = "DIR",
            description = "Several people of one organization answered: a folder with the answers of each in a file of"
                    + " its own (*.json).")
    private @Nullable Path folder;

    @Option(
            names = "--consensus",
            paramLabel = "HOW",
            converter = Reader.class,
            description = "How a panel becomes one set of answers: lowest (the most cautious), median (the middle one)"
                    + " or facilitator (the record of what they agreed on; the rest as median). Without it: median.")
    private @Nullable Consensus consensus;

    @Option(
            names = "--floor",
            paramLabel = "N",
            description = "How many people a figure about a panel needs at least before it is shown. Without it: 5.")
    private @Nullable Integer floor;

    @Option(
            names = "--summary",
            description = "Of a panel only how far people agree, question by question, instead of the whole toolkit.")
    private boolean summary;

    /** Whether only the agreement is wanted. */
    boolean isSummary() {
        return summary;
    }

    @Nullable
    Path folder() {
        return folder;
    }

    PanelConvention convention() {
        PanelConvention convention = PanelConvention.STANDARD;
        if (consensus != null) {
            convention = convention.with(consensus);
        }
        return floor == null ? convention : convention.withFloor(floor);
    }

    /** Refuses what does not go together. */
    void check(CommandLine command) {
        if (folder == null && (consensus != null || floor != null || summary)) {
            throw new ParameterException(
                    command, "--consensus, --floor and --summary are about a panel. Add --panel DIR.");
        }
        if (floor != null && floor < 1) {
            throw new ParameterException(
                    command, "The floor cannot be %s. Use 1 or more; 1 hides nothing.".formatted(floor));
        }
    }

    static final class Reader implements ITypeConverter<Consensus> {
        @Override
        public Consensus convert(String value) {
            return switch (value) {
                case "lowest" -> Consensus.LOWEST;
                case "median" -> Consensus.MEDIAN;
                case "facilitator" -> Consensus.FACILITATOR;
                default ->
                    throw new TypeConversionException(
                            "there is no consensus \"%s\". Use lowest, median or facilitator.".formatted(value));
            };
        }
    }
}
