package org.peertoolkit.content.report.document;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;

/** A piece of a text. */
public sealed interface Inline {

    /** What it says; any characters, never trusted: a writer shows them as they are. */
    String words();

    /** The language of the words, or null for the language of the document. */
    @Nullable
    Language language();

    /** How words look. */
    enum Style {
        STRONG,
        EMPHASIS,
        /** A name for programs, such as the id of a rule. */
        CODE
    }

    /**
     * Words that lead nowhere.
     *
     * @param styles how they look; most often empty
     */
    record Run(String words, Set<Style> styles, @Nullable Language language) implements Inline {

        public Run {
            styles = Set.copyOf(styles);
        }

        /** Plain words in the language of the document. */
        public static Run of(String words) {
            return new Run(words, Set.of(), null);
        }

        public Run strong() {
            return new Run(words, Set.of(Style.STRONG), language);
        }

        public Run emphasis() {
            return new Run(words, Set.of(Style.EMPHASIS), language);
        }

        public Run code() {
            return new Run(words, Set.of(Style.CODE), language);
        }

        public Run in(Language tongue) {
            return new Run(words, styles, tongue);
        }
    }

    /** Words that lead to an address on the web: {@code http} or {@code https} with a host. */
    record WebLink(String words, URI address, @Nullable Language language) implements Inline {

        /**
         * @throws IllegalArgumentException if the address is of another kind, so that no link can run anything
         */
        public WebLink {
            String scheme = String.valueOf(address.getScheme());
            if (!(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) || address.getHost() == null) {
                throw new IllegalArgumentException(
                        "\"%s\" cannot be linked to. Use an address that begins with https:// or http://."
                                .formatted(address));
            }
        }
    }

    /**
     * Words that lead to a heading of the same document.
     *
     * @param anchor the anchor of the heading
     */
    record CrossReference(
            String words, String anchor, @Nullable Language language) implements Inline {}
}
