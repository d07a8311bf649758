package org.peertoolkit.examples.web.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages.DomainProgress;
import org.peertoolkit.examples.web.page.Pages.Outlook;
import org.peertoolkit.examples.web.words.PageWords;

/**
 * What a page that saves as one goes is told: it sends the same form with {@code Accept: application/json}, and gets numbers
 * in place of the next page.
 *
 * @param saved how many answers were new or different
 * @param answered how many questions have an answer now, in all areas
 * @param asked how many are asked
 * @param areas the same for each area
 * @param told how many questions have an answer, in words
 * @param mend how many answers were not saved, in words
 * @param outlook what the answers settle already, as a piece of the page; null where several people answer
 * @param mistakes what has to be mended; it was not saved
 */
record SavedAnswers(
        int saved,
        int answered,
        int asked,
        List<Area> areas,
        String told,
        String mend,
        @Nullable String outlook,
        List<Mistake> mistakes) {

    private static final String JSON = "application/json";

    /** How far an area is, in numbers and in words. */
    record Area(String id, int answered, int asked, String told) {}

    static boolean isAsked(Exchange exchange) {
        return JSON.equals(exchange.context.header("Accept"));
    }

    static void say(
            Exchange exchange,
            int saved,
            List<DomainProgress> progress,
            @Nullable Outlook outlook,
            List<Mistake> mistakes) {
        PageWords words = exchange.words();
        int answered = progress.stream().mapToInt(DomainProgress::answered).sum();
        int asked = progress.stream().mapToInt(DomainProgress::asked).sum();
        List<Area> areas = progress.stream()
                .map(domain -> new Area(
                        domain.id(),
                        domain.answered(),
                        domain.asked(),
                        words.say("progress.domain", "answered", domain.answered(), "asked", domain.asked())))
                .toList();
        SavedAnswers answer = new SavedAnswers(
                saved,
                answered,
                asked,
                areas,
                words.say("questions.saved", "answered", answered, "asked", asked),
                words.say("questions.mend", "count", mistakes.size()),
                outlook == null ? null : exchange.part("outlook", "outlook", outlook),
                mistakes);
        exchange.sayJson(answer);
    }
}
