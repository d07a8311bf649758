package org.peertoolkit.content.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.problem.Problem;

/**
 * The files of a pack as trees.
 *
 * @param files in the order in which their parts enter the catalog
 * @param sources every file that was read, by name
 * @param problems what is wrong with the files one by one; empty when each has the right shape
 * @param translation how the texts came into their language; null when they were written in it
 */
record Pack(
        List<PackFile> files,
        List<SourceFile> sources,
        List<Problem> problems,
        @Nullable Translation translation) {

    /**
     * One file.
     *
     * @param name the path within the pack, with forward slashes
     * @param tree what it holds, or null when it is missing or cannot be read at all
     */
    record PackFile(String name, FileKind kind, @Nullable Tree tree) {

        /** The folder it lies in; empty at the top of the pack. */
        String folder() {
            int slash = name.lastIndexOf('/');
            return slash < 0 ? "" : name.substring(0, slash);
        }
    }

    /** The files of one kind. */
    List<PackFile> files(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** What the first file of a kind holds; empty when there is none, or it cannot be read. */
    Optional<Tree> tree(FileKind kind) {
        return files(kind).stream().findFirst().map(PackFile::tree);
    }
}
