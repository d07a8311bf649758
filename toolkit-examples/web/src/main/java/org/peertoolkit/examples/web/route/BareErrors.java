package org.peertoolkit.examples.web.route;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.peertoolkit.examples.web.security.SecurityHeaders;

/** What comes back to a request that is so wrong that no page ever sees it: its number, and nothing of the inside. */
final class BareErrors extends ErrorHandler {

    private final boolean secure;

    /** @param secure whether people reach the app by TLS */
    BareErrors(boolean secure) {
        this.secure = secure;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        SecurityHeaders.all(secure)
                .forEach((name, value) -> response.getHeaders().put(name, value));
        byte[] text = ("Error " + response.getStatus()).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(text), callback);
        return true;
    }
}
