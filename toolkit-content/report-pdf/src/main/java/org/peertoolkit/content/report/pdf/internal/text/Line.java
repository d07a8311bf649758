package org.peertoolkit.content.report.pdf.internal.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.file.Sheet;

/** A line of text: its fragments in reading order, and the room it takes. */
public final class Line {

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final double width;
    private final double ascent;
    private final double descent;

    /**
     * @param all the fragments in reading order; those that show nothing only mark where directions change
     * @param fromTheRight whether the line as a whole is written from the right
     */
    Line(List<Fragment> all, boolean fromTheRight, double ascent, double descent) {
        double total = 0;
        double hanging = 0;
        for (Fragment fragment : all) {
            total += fragment.width();
            hanging = fragment.space() ? hanging + fragment.width() : 0;
        }
        this.width = total - hanging;
        this.ascent = ascent;
        this.descent = descent;
        List<Fragment> levelled = new ArrayList<>(all);
        byte level = (byte) (fromTheRight ? 1 : 0);
        for (int i = all.size() - 1; i >= 0 && all.get(i).space(); i--) {
            levelled.set(i, all.get(i).at(level));
        }
        double[] places = places(levelled, fromTheRight ? -hanging : 0);
        for (int i = 0; i < places.length; i++) {
            if (!levelled.get(i).text().isEmpty()) {
                this.fragments.add(levelled.get(i));
                this.places.add(places[i]);
            }
        }
    }

    /** How wide it is without the spaces at its end. */
    public double width() {
        return width;
    }

    public double height() {
        return ascent + descent;
    }

    /** How far below its upper edge the letters stand. */
    public double ascent() {
        return ascent;
    }

    /**
     * Draws the line in reading order, one owner after another.
     *
     * @param x where its left end is; spaces at its end hang out of it
     * @param top where its upper edge is
     */
    public void draw(Sheet sheet, double x, double top) {
        List<Sheet.Word> words = words(x, top);
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            Owner owner = fragments.get(start).owner();
            if (i == words.size() || fragments.get(i).owner() != owner) {
                sheet.words(owner, words.subList(start, i));
                start = i;
            }
        }
    }

    /** The words at their places, in reading order. */
    public List<Sheet.Word> words(double x, double top) {
        List<Sheet.Word> words = new ArrayList<>(fragments.size());
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            words.add(new Sheet.Word(
                    x + places.get(i),
                    top + ascent,
                    fragment.face(),
                    fragment.size(),
                    fragment.look().slanted(),
                    fragment.look().colour(),
                    fragment.glyphs(),
                    fragment.text(),
                    fragment.meaning(),
                    fragment.fromTheRight()));
        }
        return words;
    }

    private static double[] places(List<Fragment> fragments, double start) {
        int count = fragments.size();
        double[] places = new double[count];
        double x = start;
        if (fragments.stream().allMatch(fragment -> fragment.level() == 0)) {
            for (int i = 0; i < count; i++) {
                places[i] = x;
                x += fragments.get(i).width();
            }
            return places;
        }
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = fragments.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (int index : order) {
            places[index] = x;
            x += fragments.get(index).width();
        }
        return places;
    }
}
