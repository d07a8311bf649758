package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be taken along: reports as PDF and as a web page, and figures for programs. All in the language of the page. */
final class DownloadRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadRoutes.class);

    private static final String PDF = "pdf";
    private static final String HTML = "html";
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Services services;
    private final Outcomes outcomes;
    /** Writing a PDF takes a processor and a good deal of memory for a moment: only so many are written at once. */
    private final Semaphore writers = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    DownloadRoutes(Services services, Outcomes outcomes) {
        this.services = services;
        this.outcomes = outcomes;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}/results.json", door.behind(Right.RESULTS, this::json));
        routes.get("/s/{link}/results.pdf", door.behind(Right.RESULTS, exchange -> toolkit(exchange, PDF)));
        routes.get("/s/{link}/results.html", door.behind(Right.RESULTS, exchange -> toolkit(exchange, HTML)));
        routes.get("/s/{link}/panel.pdf", door.behind(Right.RESULTS, this::panel));
        routes.get("/s/{link}/progress.pdf", door.behind(Right.RESULTS, this::progress));
        routes.get("/s/{link}/questions.pdf", door.behind(this::questions, Right.ANSWER, Right.RESULTS));
        routes.get("/s/{link}/worksheets/{id}.pdf", door.behind(Right.RESULTS, e -> worksheet(e, PDF)));
        routes.get("/s/{link}/worksheets/{id}.html", door.behind(Right.RESULTS, e -> worksheet(e, HTML)));
    }

    private void json(Exchange exchange) {
        outcomes.with(
                exchange,
                assessment -> send(
                        exchange,
                        "assessment.json",
                        "application/json; charset=utf-8",
                        AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8)));
    }

    private void toolkit(Exchange exchange, String format) {
        outcomes.with(exchange, assessment -> {
            Report report = Report.of(assessment);
            boolean alone = !exchange.visit().assessment().together();
            report(exchange, alone ? report.attachAnswers() : report, format, "toolkit");
        });
    }

    private void panel(Exchange exchange) {
        if (!exchange.visit().assessment().together()) {
            throw new NoSuchPage();
        }
        outcomes.with(exchange, assessment -> report(exchange, panel(assessment), PDF, "agreement"));
    }

    /** What was brought in from elsewhere has its results only, and nothing of how people agreed. */
    private static Report panel(Assessment assessment) {
        if (assessment.panel() == null) {
            throw new NoSuchPage();
        }
        return Report.ofPanel(assessment);
    }

    private void progress(Exchange exchange) {
        Optional<Progress> progress = services.results.progress(exchange.visit().all(), exchange.language());
        report(
                exchange,
                Report.of(
                        progress.orElseThrow(NoSuchPage::new),
                        exchange.toolkit().catalog()),
                PDF,
                "progress");
    }

    private void questions(Exchange exchange) {
        report(
                exchange,
                Report.of(exchange.visit().assessment().asked(exchange.toolkit().catalog())),
                PDF,
                "questions");
    }

    private void worksheet(Exchange exchange, String format) {
        var worksheet = WorksheetRoutes.worksheet(exchange);
        report(
                exchange,
                Report.of(worksheet, exchange.toolkit().catalog()),
                format,
                worksheet.id().value());
    }

    /** Writes a report whole before anything of the answer is sent, so that what goes wrong still becomes a page. */
    private void report(Exchange exchange, Report report, String format, String name) {
        if (format.equals(HTML)) {
            send(
                    exchange,
                    name + ".html",
                    "text/html; charset=utf-8",
                    report.html().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!enter()) {
            exchange.context.header("Retry-After", "60");
            tell(exchange, HttpStatus.SERVICE_UNAVAILABLE, "download.busy");
            return;
        }
        try {
            send(exchange, name + ".pdf", "application/pdf", pdf(report));
        } catch (InvalidInputException | LinkageError | ServiceConfigurationError cannot) {
            // Without its jar, without fonts for the language, or on a Java without the module for pictures.
            LOG.error("No PDF can be written here", cannot);
            tell(exchange, HttpStatus.NOT_IMPLEMENTED, "download.noPdf");
        } finally {
            writers.release();
        }
    }

    private boolean enter() {
        try {
            return writers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] pdf(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.write(PDF, bytes);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    private static void tell(Exchange exchange, HttpStatus status, String word) {
        Outcomes.tell(exchange, status, "download.title", exchange.words().say(word));
    }

    private static void send(Exchange exchange, String name, String type, byte[] bytes) {
        exchange.context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        // Texts name their letters themselves, and a PDF has none to name.
        exchange.context.res().setCharacterEncoding(null);
        exchange.context.contentType(type);
        exchange.context.result(bytes);
    }
}
