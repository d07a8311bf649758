package org.peertoolkit.content.report.pdf.internal.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;

/**
 * Which font shows which characters in one document: the fonts for the language first, and of those the first that has all
 * characters of a letter with its marks. Used by one thread.
 */
public final class FontChoice {

    /** This part of the letters of a language may be missing: the lists of letters hold some that hardly anybody uses. */
    private static final double RARE = 0.02;

    private final List<Family> families;
    private final Map<Language, Order> orders = new HashMap<>();
    private final Map<Language, Boolean> covered = new HashMap<>();

    /**
     * @param families in the order in which they are asked where the language does not decide
     */
    public FontChoice(List<Family> families) {
        this.families = List.copyOf(families);
    }

    /** The font that the words of a language mostly stand in. */
    public Face mainFace(Language language, boolean strong) {
        return order(language).families.get(0).face(strong, ' ');
    }

    /**
     * The font for a letter with its marks.
     *
     * @return the first that has them all, otherwise the first that has the letter, or null when none has it
     */
    public @Nullable Family family(Language language, int[] characters) {
        Order order = order(language);
        if (characters.length == 1) {
            return order.single.computeIfAbsent(characters[0], key -> new Found(first(order, characters))).family;
        }
        Family all = first(order, characters);
        return all != null ? all : family(language, new int[] {characters[0]});
    }

    /**
     * Whether there are fonts for a language: they have nearly all letters that it is usually written with, or, when those are not
     * known, all those of a sample of its script.
     */
    public boolean covers(Language language) {
        return covered.computeIfAbsent(language, key -> {
            int letters = 0;
            int missing = 0;
            for (String letter : Scripts.letters(key)) {
                letters++;
                missing += family(key, letter.codePoints().toArray()) == null ? 1 : 0;
            }
            return missing <= letters * RARE;
        });
    }

    private static @Nullable Family first(Order order, int[] characters) {
        for (Family family : order.families) {
            boolean covers = true;
            for (int i = 0; covers && i < characters.length; i++) {
                covers = family.covers(characters[i]);
            }
            if (covers) {
                return family;
            }
        }
        return null;
    }

    private Order order(Language language) {
        return orders.computeIfAbsent(language, key -> {
            List<Family> sorted = new ArrayList<>();
            for (String hint : Scripts.hints(key)) {
                families.stream()
                        .filter(family -> family.name().contains(hint) && !sorted.contains(family))
                        .forEach(sorted::add);
            }
            families.stream().filter(family -> !sorted.contains(family)).forEach(sorted::add);
            return new Order(sorted, new HashMap<>());
        });
    }

    private record Order(List<Family> families, Map<Integer, Found> single) {}

    private record Found(@Nullable Family family) {}
}
