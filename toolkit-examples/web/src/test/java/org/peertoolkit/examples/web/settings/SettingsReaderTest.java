package org.peertoolkit.examples.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void nothing_has_to_be_set() {
        Settings settings = SettingsReader.read(null, Map.of("HOME", "/nowhere"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:sqlite:" + Path.of("toolkit-web-data", "toolkit.db"));
        assertThat(settings.secure()).isFalse();
    }

    @Test
    void the_environment_wins_over_the_file() throws Exception {
        Path file = Files.writeString(
                folder.resolve("s.properties"), "port=81\nhost=0.0.0.0\naddress=https://a.example.org/\n");
        Settings settings = SettingsReader.read(file, Map.of("TOOLKIT_WEB_PORT", "82"));
        assertThat(settings.port()).isEqualTo(82);
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.address()).hasToString("https://a.example.org");
        assertThat(settings.secure()).isTrue();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_the_nearest_name() throws Exception {
        Path file = Files.writeString(
                folder.resolve("s.properties"), "prot=81\nproxy=maybe\naddress=ftp://x\nrules=/no/such/folder\n");
        assertThatThrownBy(() -> SettingsReader.read(file, Map.of("TOOLKIT_WEB_RETENTION_DAYS", "0")))
                .hasMessageStartingWith("The settings cannot be used: 5 problems.")
                .hasMessageContaining(
                        file + ":1: prot: there is no such setting. Did you mean \"port\"? Use one of host, port,")
                .hasMessageContaining(file + ":2: proxy: \"maybe\" is neither yes nor no. Use yes or no.")
                .hasMessageContaining(file
                        + ":3: address: \"ftp://x\" is not an address that people could type. Use for example"
                        + " https://check.example.org, without anything after the name.")
                .hasMessageContaining(file
                        + ":4: rules: there is no folder \"/no/such/folder\". Give the folder that holds the files.")
                .hasMessageContaining(
                        "environment TOOLKIT_WEB_RETENTION_DAYS: retention.days: \"0\" is not a whole number"
                                + " that can be used here. Use a number from 1 to 3650.");
    }

    @Test
    void passwords_are_not_told_to_logs() {
        Settings settings = SettingsReader.read(
                null,
                Map.of(
                        "TOOLKIT_WEB_DATABASE_PASSWORD",
                        "hidden-one",
                        "TOOLKIT_WEB_METRICS_PASSWORD",
                        "hidden-two-and-long"));
        assertThat(settings.toString()).doesNotContain("hidden");
    }
}
