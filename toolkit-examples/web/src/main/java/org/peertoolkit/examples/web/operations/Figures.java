package org.peertoolkit.examples.web.operations;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/** The figures of the running app, in the form that Prometheus reads. They say nothing about anybody's answers. */
public final class Figures implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Figures(Database database, Toolkits toolkits) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        database.measure(registry);
        Gauge.builder("toolkit.rules.refused", toolkits, each -> each.areRulesRefused() ? 1 : 0)
                .description("1 while the files of the rules are wrong and the rules of before stay in force")
                .register(registry);
    }

    /** Counts a request; {@code route} is the pattern of the page, never its path. */
    public void count(Context context, String route, float millis) {
        Timer.builder("http.requests")
                .description("How long requests took")
                .tag("route", route)
                .tag("method", method(context))
                .tag("status", Integer.toString(context.statusCode()))
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1_000_000)));
    }

    /** All figures. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    /** A method that anybody made up must not become a figure of its own. */
    private static String method(Context context) {
        String name = context.method().name();
        return name.equals("GET") || name.equals("POST") || name.equals("HEAD") ? name : "other";
    }
}
