package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.page.WorksheetPages;

/** Pages to fill in, and guides for whoever leads a session. */
final class WorksheetRoutes {

    private final Outcomes outcomes;

    WorksheetRoutes(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}/worksheets", door.behind(Right.RESULTS, this::all));
        routes.get("/s/{link}/worksheets/{id}", door.behind(Right.RESULTS, WorksheetRoutes::one));
    }

    private void all(Exchange exchange) {
        exchange.show(
                "worksheets", new WorksheetPages(exchange.toolkit().catalog()).all(outcomes.adviceOrNone(exchange)));
    }

    private static void one(Exchange exchange) {
        WorksheetPages.Sheet sheet = new WorksheetPages(exchange.toolkit().catalog()).sheet(worksheet(exchange));
        exchange.show("worksheet", sheet.title().text(), sheet, List.of());
    }

    /** The one that the address names. */
    static Worksheet worksheet(Exchange exchange) {
        Catalog catalog = exchange.toolkit().catalog();
        String id = exchange.context.pathParam("id");
        return catalog.worksheets().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
