package org.peertoolkit.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;

/** Questions of your own: loads a folder of content, or lists what is wrong with it, as values that a program can use. */
public final class OwnContent {

    private OwnContent() {}

    /** Everything that is wrong with a folder of content; empty when it can be used. */
    public static List<Problem> problems(Path folder) {
        try {
            BundledContent.directory(folder).load();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    /** Prints what a folder of content holds, or what to mend in it. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        List<Problem> problems = problems(folder);
        for (Problem problem : problems) {
            System.out.println(
                    problem.place() + " (" + problem.code() + "): " + problem.what() + " " + problem.remedy());
        }
        if (problems.isEmpty()) {
            Catalog catalog = BundledContent.directory(folder).load();
            System.out.println(catalog);
        }
    }
}
