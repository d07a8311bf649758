package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.service.Visit;

/** The pages about the data themselves: take them out, bring them in, delete them. */
final class DataRoutes {

    /** A file that is brought in has at most so many bytes. */
    static final int LARGEST_FILE = 8 * 1024 * 1024;

    private final Services services;
    private final Semaphore reading = new Semaphore(2);

    DataRoutes(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/import", door.open(exchange -> form(exchange, List.of())));
        routes.post("/import", one(door.open(this::bringIn)));
        routes.get("/s/{link}/data", door.behind(Right.COORDINATE, e -> data(e, List.of())));
        routes.get("/s/{link}/export.zip", door.behind(Right.COORDINATE, this::takeOut));
        routes.post("/s/{link}/delete", door.behind(Right.COORDINATE, this::delete));
    }

    private static void form(Exchange exchange, List<Mistake> mistakes) {
        exchange.show("import", new Pages.Message("", null, null), mistakes);
    }

    /** Files that are brought in take memory, so few are read at once; and the limits are asked before anything is read. */
    private Handler one(Handler page) {
        return context -> {
            if (!services.openings.allows(Addresses.of(context, services.settings)) || !reading.tryAcquire()) {
                throw new TooOften();
            }
            try {
                page.handle(context);
            } finally {
                reading.release();
            }
        };
    }

    private void bringIn(Exchange exchange) {
        Form form = exchange.form();
        UploadedFile file = exchange.context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            form.mistake("file", "mistake.choose");
            form(exchange, form.mistakes());
            return;
        }
        SecretLink link;
        try (InputStream content = file.content()) {
            link = services.moving.bringIn(content.readNBytes(LARGEST_FILE));
        } catch (InvalidInputException wrong) {
            form.mistake(
                    "file", "mistake.file", "problem", wrong.problems().get(0).toString());
            form(exchange, form.mistakes());
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exchange.context.redirect("/s/" + link.reveal(), HttpStatus.SEE_OTHER);
    }

    private void takeOut(Exchange exchange) {
        exchange.context.header("Content-Disposition", "attachment; filename=\"readiness.zip\"");
        exchange.context.contentType("application/zip");
        exchange.context.result(services.moving.takeOut(exchange.visit()));
    }

    private static void data(Exchange exchange, List<Mistake> mistakes) {
        Visit visit = exchange.visit();
        SelfAssessment now = visit.assessment();
        exchange.show(
                "data",
                new Pages.Data(now.created().toString(), now.retention().toString(), now.number(), now.together()),
                mistakes);
    }

    private void delete(Exchange exchange) {
        Form form = exchange.form();
        if (!form.text("sure").equals("yes")) {
            form.mistake("sure", "mistake.sure");
            data(exchange, form.mistakes());
            return;
        }
        services.keeping.delete(exchange.visit());
        if (exchange.visit().all().size() == 1) {
            exchange.context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            exchange.goTo("", "said.deleted");
        }
    }
}
