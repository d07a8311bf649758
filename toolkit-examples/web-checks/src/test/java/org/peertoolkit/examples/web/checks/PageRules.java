package org.peertoolkit.examples.web.checks;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Language.Direction;

/** What holds for every page, whatever is on it. */
final class PageRules {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** What changes with a scheme of colours. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String BREACHES = """
            ([language, direction]) => {
              const found = [];
              const headings = document.querySelectorAll('h1').length;
              if (headings !== 1) found.push(headings + ' headings of the first level');
              if (document.title.trim().length < 5) found.push('no title');
              if (document.documentElement.lang !== language) found.push('language ' + document.documentElement.lang);
              if (document.documentElement.dir !== direction) found.push('direction ' + document.documentElement.dir);
              if (document.querySelectorAll('main').length !== 1) found.push('no content');
              const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
              ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => found.push('twice the id ' + id));
              const style = document.querySelectorAll('[style], style, script:not([src]), [onclick]').length;
              if (style > 0) found.push('style or script within the page');
              return found;
            }
            """;

    /** The widest things that stick out, for whoever has to mend them. */
    private static final String SIDEWAYS = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              return document.documentElement.scrollWidth + ' px: ' + [...document.querySelectorAll('body *')]
                  .filter(each => {
                    const box = each.getBoundingClientRect();
                    return box.width > 0 && (box.right > width + 1 || box.left < -1);
                  })
                  .slice(0, 3)
                  .map(each => each.outerHTML.slice(0, 120))
                  .join(' | ');
            }
            """;

    private PageRules() {}

    /** What every page has to have, and this one has not. */
    static List<String> breaches(Person person) {
        String direction = person.language().direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
        List<String> breaches = new ArrayList<>();
        Object found =
                person.page().evaluate(BREACHES, List.of(person.language().tag(), direction));
        ((List<?>) found).forEach(each -> breaches.add(each.toString()));
        return breaches;
    }

    /** What makes the page scroll sideways in a window of some width; empty when nothing does. */
    static String sideways(Page page, int width) {
        page.setViewportSize(width, 800);
        return page.evaluate(SIDEWAYS).toString();
    }

    /** What stops people who cannot see, hear or point well, as far as axe knows. */
    static List<String> barriers(Page page) {
        return found(page, "tag", STANDARDS);
    }

    /** Colours that are hard to tell apart. */
    static List<String> paleColours(Page page) {
        return found(page, "rule", COLOURS);
    }

    /** Asks for nothing but what is wrong: on a long page most of the time goes into telling what is right. */
    private static List<String> found(Page page, String kind, List<String> names) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(kind);
        only.setValues(names);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId()
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> shortened(node.getHtml()))
                                        .toList())
                        .toList();
    }

    private static String shortened(String html) {
        return html.length() > 200 ? html.substring(0, 200) + "…" : html;
    }
}
