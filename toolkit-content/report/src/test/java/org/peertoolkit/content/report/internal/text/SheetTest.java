package org.peertoolkit.content.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Language;

class SheetTest {

    @Test
    void lines_break_between_words_and_an_item_hangs() {
        Sheet sheet = new Sheet(Language.ENGLISH);
        sheet.item(2, "-", "word ".repeat(20));

        assertThat(sheet.toString().lines())
                .containsExactly("  - " + "word ".repeat(14) + "word", "    " + "word ".repeat(4) + "word");
    }

    @Test
    void a_wide_character_takes_two_columns() {
        Sheet sheet = new Sheet(new Language("zh-Hans"));
        sheet.paragraph(0, "组织准备".repeat(20));

        assertThat(sheet.toString().lines())
                .containsExactly("组织准备".repeat(9) + "组织准", "备" + "组织准备".repeat(9) + "组织", "准备");
        assertThat(Sheet.width("组a\u0301")).isEqualTo(3);
    }

    @Test
    void an_address_is_never_broken() {
        String address = "<https://example.org/a-very-long/path-that/is-broken/by-most/programs-when/they-wrap-it?x=1>";
        Sheet sheet = new Sheet(Language.ENGLISH);
        sheet.paragraph(0, "A title that leads to " + address + " and more");

        assertThat(sheet.toString().lines()).containsExactly("A title that leads to", address, "and more");
    }

    @Property(tries = 200)
    void no_word_is_lost(@ForAll @StringLength(max = 300) String words) {
        Sheet sheet = new Sheet(Language.ENGLISH);
        String safe = words.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        sheet.paragraph(0, safe);

        assertThat(sheet.toString().replaceAll("\\s", "")).isEqualTo(safe.replaceAll("\\s", ""));
    }
}
