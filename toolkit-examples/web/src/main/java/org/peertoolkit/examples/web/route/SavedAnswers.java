package org.peertoolkit.examples.web.route;

import java.util.List;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages.DomainProgress;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page that saves as one goes is told: it sends the same form with {@code Accept: application/json}, and gets numbers
 * in place of the next page.
 *
 * @param saved how many answers were new or different
 * @param answered how many questions have an answer now, in all areas
 * @param asked how many are asked
 * @param mistakes what has to be mended; it was not saved
 */
record SavedAnswers(int saved, int answered, int asked, List<Mistake> mistakes) {

    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static boolean isAsked(Exchange exchange) {
        return JSON.equals(exchange.context.header("Accept"));
    }

    static void say(Exchange exchange, int saved, List<DomainProgress> progress, List<Mistake> mistakes) {
        SavedAnswers answer = new SavedAnswers(
                saved,
                progress.stream().mapToInt(DomainProgress::answered).sum(),
                progress.stream().mapToInt(DomainProgress::asked).sum(),
                mistakes);
        exchange.context.contentType(JSON);
        exchange.context.result(MAPPER.writeValueAsString(answer));
    }
}
