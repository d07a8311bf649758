package org.peertoolkit.content.report.pdf.internal.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** The fonts in a folder of the user's. */
public final class FontFolder {

    private static final String UNUSABLE = "The folder of fonts cannot be used";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private FontFolder() {}

    /**
     * Reads all files whose names end in {@code .ttf}, and puts the regular and the bold face of each family together.
     *
     * @throws InvalidInputException if there is no such folder, none of its files is a font, or one of them cannot be used
     */
    public static List<Family> families(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Face>> faces = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                Face face = Face.of(Files.readAllBytes(file));
                faces.computeIfAbsent(face.family(), name -> new ArrayList<>()).add(face);
            } catch (UnusableFont | IOException e) {
                String because = e instanceof UnusableFont ? e.getMessage() : "it cannot be read";
                problems.add(Problem.of(
                        "font-unusable",
                        Place.of(file.toString()),
                        "",
                        "The font cannot be used, because %s.".formatted(because),
                        "Use the static TrueType form (.ttf) of the font, or take the file out of the folder."));
            }
        }
        InvalidInputException.throwIfAny(UNUSABLE, problems);
        return faces.entrySet().stream()
                .map(entry -> family(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> fonts = all.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .toList();
            if (!fonts.isEmpty()) {
                return fonts;
            }
        } catch (IOException e) {
            throw unusable(folder, "\"%s\" is not a folder that can be read.".formatted(folder));
        }
        throw unusable(folder, "\"%s\" has no font: no file whose name ends in .ttf.".formatted(folder));
    }

    private static InvalidInputException unusable(Path folder, String what) {
        return new InvalidInputException(
                UNUSABLE,
                List.of(Problem.of(
                        "no-fonts",
                        Place.of(folder.toString()),
                        "",
                        what,
                        "Name a folder with .ttf files, such as those of a Noto font.")));
    }

    private static Family family(String name, List<Face> faces) {
        Face regular = nearest(faces, REGULAR);
        Face bold = nearest(faces, BOLD);
        return new Family(name, () -> regular, bold == regular ? null : () -> bold);
    }

    private static Face nearest(List<Face> faces, int weight) {
        return faces.stream()
                .min(Comparator.comparing(Face::italic)
                        .thenComparingInt(face -> Math.abs(face.weight() - weight))
                        .thenComparing(Face::postScriptName))
                .orElseThrow();
    }
}
