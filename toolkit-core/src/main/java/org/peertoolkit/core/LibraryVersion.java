package org.peertoolkit.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, written into its jar by the build. */
final class LibraryVersion {

    private static final String TEXT = read();

    private LibraryVersion() {}

    static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream file = LibraryVersion.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IllegalStateException("version.properties is missing from the jar of toolkit-core.");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
