package org.peertoolkit.content.report.pdf.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes the tree of tags, the links, and the index that leads from the contents of pages back to their tags. */
final class TagTree {

    private final Book book;
    private final Map<Sheet, COSDictionary> pages;
    private final Function<Book.Place, COSArray> destinations;
    private final Map<Tag, COSDictionary> made = new LinkedHashMap<>();
    private final List<COSDictionary> linkTags = new ArrayList<>();

    TagTree(Book book, Map<Sheet, COSDictionary> pages, Function<Book.Place, COSArray> destinations) {
        this.book = book;
        this.pages = pages;
        this.destinations = destinations;
    }

    /**
     * @throws IllegalArgumentException if a cross reference leads to an anchor that is not in the document
     */
    COSDictionary root() {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, element(book.root, root));
        COSArray numbers = new COSArray();
        int number = 0;
        for (Sheet sheet : book.sheets) {
            COSArray tags = new COSArray();
            sheet.marks.forEach(tag -> tags.add(made.get(tag)));
            numbers.add(COSInteger.get(number++));
            numbers.add(tags);
        }
        for (COSDictionary tag : linkTags) {
            numbers.add(COSInteger.get(number++));
            numbers.add(tag);
        }
        COSDictionary index = new COSDictionary();
        index.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, index);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, number);
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        made.put(tag, element);
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        if (tag.language != null) {
            element.setItem(COSName.LANG, Objects.text(tag.language));
        }
        if (tag.alternative != null) {
            element.setItem(COSName.ALT, Objects.text(tag.alternative));
        }
        Tag.Attribute attribute = tag.attribute;
        if (attribute != null) {
            element.setItem(COSName.A, attribute(attribute));
        }
        Sheet home = home(tag);
        if (home != null) {
            element.setItem(COSName.PG, pages.get(home));
        }
        COSArray kids = new COSArray();
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                kids.add(element(child, element));
            } else if (kid instanceof Kid.Marked marked) {
                kids.add(marked.sheet() == home ? COSInteger.get(marked.number()) : reference(marked));
            } else if (kid instanceof Link link) {
                kids.add(object(link, element));
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    /** The page on which a tag begins, so that only what is on other pages need name its page. */
    private static @Nullable Sheet home(Tag tag) {
        return tag.kids().stream()
                .filter(Kid.Marked.class::isInstance)
                .map(kid -> ((Kid.Marked) kid).sheet())
                .findFirst()
                .orElse(null);
    }

    private static COSDictionary attribute(Tag.Attribute attribute) {
        COSDictionary dictionary = Objects.direct();
        dictionary.setName(COSName.O, attribute.owner());
        dictionary.setName(attribute.name(), attribute.value());
        if (attribute.box() != null) {
            dictionary.setItem(COSName.BBOX, Objects.numbers(attribute.box()));
        }
        return dictionary;
    }

    private COSDictionary reference(Kid.Marked marked) {
        COSDictionary reference = Objects.direct();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(marked.sheet()));
        reference.setInt(COSName.MCID, marked.number());
        return reference;
    }

    private COSDictionary object(Link link, COSDictionary tag) {
        COSDictionary page = pages.getOrDefault(link.sheet, new COSDictionary());
        COSDictionary annotation = annotation(link);
        annotation.setInt(COSName.STRUCT_PARENT, book.sheets.size() + linkTags.size());
        linkTags.add(tag);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        COSDictionary reference = Objects.direct();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        return reference;
    }

    private COSDictionary annotation(Link link) {
        Owner.Target target = java.util.Objects.requireNonNull(link.owner.target());
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setInt(COSName.F, 4);
        annotation.setItem(COSName.BORDER, Objects.numbers(0, 0, 0));
        annotation.setItem(COSName.CONTENTS, Objects.text(target.words()));
        areas(annotation, link);
        if (target.anchor().isEmpty()) {
            COSDictionary action = Objects.direct();
            action.setName(COSName.S, "URI");
            action.setString(COSName.URI, target.address());
            annotation.setItem(COSName.A, action);
        } else {
            Book.Place place = book.anchors.get(target.anchor());
            if (place == null) {
                throw new IllegalArgumentException(
                        "A cross reference leads to \"%s\", but no heading or group of the document has this anchor."
                                .formatted(target.anchor()));
            }
            annotation.setItem(COSName.DEST, destinations.apply(place));
        }
        return annotation;
    }

    private void areas(COSDictionary annotation, Link link) {
        double[] all = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        COSArray corners = new COSArray();
        for (double[] area : link.areas) {
            double top = book.height - area[1];
            double bottom = book.height - area[3];
            all[0] = Math.min(all[0], area[0]);
            all[1] = Math.min(all[1], bottom);
            all[2] = Math.max(all[2], area[2]);
            all[3] = Math.max(all[3], top);
            corners.addAll(Objects.numbers(area[0], top, area[2], top, area[0], bottom, area[2], bottom));
        }
        annotation.setItem(COSName.RECT, Objects.numbers(all));
        annotation.setItem(COSName.getPDFName("QuadPoints"), corners);
    }
}
