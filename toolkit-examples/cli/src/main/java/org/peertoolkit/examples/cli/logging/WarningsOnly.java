package org.peertoolkit.examples.cli.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Sets logging up in code, because reading a configuration file would take longer than all the logging does. It is found
 * as a service.
 */
public final class WarningsOnly extends ContextAwareBase implements Configurator {

    /** For the service loader. */
    public WarningsOnly() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ToErrorStream appender = new ToErrorStream();
        appender.setContext(context);
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger("ROOT");
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** One line for each warning. */
    private static final class ToErrorStream extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            System.err.println("Warning: " + event.getFormattedMessage());
        }
    }
}
