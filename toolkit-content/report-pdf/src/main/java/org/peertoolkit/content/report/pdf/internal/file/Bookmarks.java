package org.peertoolkit.content.report.pdf.internal.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes headings as the tree of bookmarks that readers show beside the pages. */
final class Bookmarks {

    private final Function<Book.Place, COSArray> destinations;

    Bookmarks(Function<Book.Place, COSArray> destinations) {
        this.destinations = destinations;
    }

    /** Puts bookmarks into the catalog of a file, and asks for them to be shown when there are several. */
    void in(COSDictionary catalog, List<Book.Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        Deque<Open> path = new ArrayDeque<>();
        path.push(new Open(0, root));
        for (Book.Bookmark bookmark : bookmarks) {
            while (path.element().level >= bookmark.level()) {
                path.pop();
            }
            Open parent = path.element();
            COSDictionary item = new COSDictionary();
            item.setItem(COSName.TITLE, Objects.text(bookmark.words()));
            item.setItem(COSName.DEST, destinations.apply(bookmark.place()));
            append(parent.item, item);
            path.push(new Open(bookmark.level(), item));
        }
        root.setInt(COSName.COUNT, count(root));
        catalog.setItem(COSName.OUTLINES, root);
        if (bookmarks.size() > 1) {
            catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        }
    }

    private static void append(COSDictionary parent, COSDictionary item) {
        item.setItem(COSName.PARENT, parent);
        COSDictionary last = parent.getCOSDictionary(COSName.LAST);
        if (last == null) {
            parent.setItem(COSName.FIRST, item);
        } else {
            last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, last);
        }
        parent.setItem(COSName.LAST, item);
    }

    /** Opens the two upper levels and closes the others, and returns how many items are seen below one. */
    private static int count(COSDictionary root) {
        int seen = 0;
        for (COSDictionary item = root.getCOSDictionary(COSName.FIRST);
                item != null;
                item = item.getCOSDictionary(COSName.NEXT)) {
            int below = closed(item);
            if (below > 0) {
                item.setInt(COSName.COUNT, below);
            }
            seen += 1 + below;
        }
        return seen;
    }

    private static int closed(COSDictionary parent) {
        int items = 0;
        for (COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
                item != null;
                item = item.getCOSDictionary(COSName.NEXT)) {
            int below = closed(item);
            if (below > 0) {
                item.setInt(COSName.COUNT, -below);
            }
            items++;
        }
        return items;
    }

    private record Open(int level, COSDictionary item) {}
}
