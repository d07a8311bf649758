package org.peertoolkit.examples.web.route;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.words.PageWords;

/** What somebody filled in. Reads every field, and collects everything that has to be mended. */
final class Form {

    private final Context request;
    private final PageWords words;
    private final List<Mistake> mistakes = new ArrayList<>();

    Form(Context request, PageWords words) {
        this.request = request;
        this.words = words;
    }

    /** What was typed, without spaces around it; empty when nothing was. Line ends are line feeds. */
    String text(String field) {
        String value = request.formParam(field);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** What was typed, or empty and a mistake when it is longer than it may be. */
    String text(String field, int longest) {
        String value = text(field);
        if (value.codePointCount(0, value.length()) > longest) {
            mistake(field, "mistake.tooLong", "longest", longest);
            return "";
        }
        return value;
    }

    boolean has(String field) {
        return request.formParam(field) != null;
    }

    List<String> all(String field) {
        return request.formParams(field);
    }

    /** What was chosen, or empty and a mistake when nothing or something else was. */
    String choice(String field, List<String> possible) {
        String value = text(field);
        if (!possible.contains(value)) {
            mistake(field, "mistake.choose");
            return "";
        }
        return value;
    }

    /** A whole number, or {@code otherwise} and a mistake when it is none of the allowed ones. */
    int number(String field, int from, int to, int otherwise) {
        try {
            int number = Integer.parseInt(text(field));
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too small or too large.
        }
        mistake(field, "mistake.number", "from", from, "to", to);
        return otherwise;
    }

    /** A number that the page itself filled in; 0 when somebody changed it. */
    int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A day, or null when none was given, or when it is none, which is a mistake. */
    @Nullable
    LocalDate day(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 2000 && day.getYear() <= 2199) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a day that is too far off.
        }
        mistake(field, "mistake.day");
        return null;
    }

    /** Notes something that has to be mended. */
    void mistake(String field, String word, Object... values) {
        mistakes.add(new Mistake(field, words.say(word, values)));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    boolean isFine() {
        return mistakes.isEmpty();
    }
}
