package org.peertoolkit.examples.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A request written letter by letter, as no browser would. */
final class RawRequest {

    private RawRequest() {}

    /** Sends a text as it is, and gives what comes back. */
    static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] answer = new byte[65_536];
            int length = 0;
            for (int read = 0; read >= 0 && length < answer.length; ) {
                length += read;
                try {
                    read = socket.getInputStream().read(answer, length, answer.length - length);
                } catch (SocketTimeoutException e) {
                    break;
                }
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }
}
