package org.peertoolkit.core.testkit;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks whether a jar that bundles the work of others brings all their license texts with it: those that lie in their own files,
 * none of which may cover another, and those of a folder with a list, for work that brings none.
 */
public final class BundledLicenses {

    /** What has the shape of {@code …/org/example/name/1.0/name-1.0.jar} in a local repository. */
    private static final Pattern JAR = Pattern.compile(
            ".*/repository/(?<group>.+)/(?<name>[^/]+)/(?<version>[^/]+)/\\k<name>-\\k<version>[^/]*\\.jar");

    private static final Pattern TEXT =
            Pattern.compile("(?i)(?:.*/)?[^/]*(?:licen[sc]e|notice|copying)[^/]*(?:\\.txt|\\.md|\\.html)?");

    private static final Pattern LICENSE = Pattern.compile("(?i).*(?:licen[sc]e|copying)[^/]*");
    private static final Pattern APPENDED = Pattern.compile("AppendingTransformer\">\\s*<resource>([^<]+)</resource>");
    private static final String LIST = "third-party.properties";

    private final Path pom;
    private final Path folder;

    /**
     * Looks at one jar.
     *
     * @param pom the build file that says which texts are put one after another
     * @param folder the folder of texts, with {@code third-party.properties}
     */
    public BundledLicenses(Path pom, Path folder) {
        this.pom = pom;
        this.folder = folder;
    }

    /**
     * What is missing, in words; empty when nothing is.
     *
     * @param classPath the files of the class path, as the build found them
     * @param onlyTests the beginnings of the groups that only tests use
     */
    public List<String> faults(Collection<Path> classPath, Collection<String> onlyTests) throws IOException {
        List<String> faults = new ArrayList<>();
        Properties listed = list(faults);
        Collection<String> appended = appended();
        Map<String, String> first = new HashMap<>();
        for (Path jar : classPath) {
            Matcher coordinates = JAR.matcher(jar.toString().replace('\\', '/'));
            if (!coordinates.matches()) {
                continue;
            }
            String group = coordinates.group("group").replace('/', '.');
            if (onlyTests.stream().anyMatch(group::startsWith)) {
                continue;
            }
            String id = group + ":" + coordinates.group("name");
            List<String> texts = texts(jar);
            if (texts.stream().noneMatch(text -> LICENSE.matcher(text).matches())
                    && listed(listed, id).isEmpty()) {
                faults.add(id + " brings no license text. Put one into " + folder + " and name it in " + LIST + ".");
            }
            for (String text : texts) {
                String other = appended.contains(text) ? null : first.putIfAbsent(text, id);
                if (other != null) {
                    faults.add("%s of %s covers that of %s. Let %s append them.".formatted(text, id, other, pom));
                }
            }
        }
        return faults;
    }

    /** How many files of a class path are looked at, so that a test can tell that it has looked at something. */
    public static long count(Collection<Path> classPath, Collection<String> onlyTests) {
        return classPath.stream()
                .map(jar -> JAR.matcher(jar.toString().replace('\\', '/')))
                .filter(Matcher::matches)
                .map(jar -> jar.group("group").replace('/', '.'))
                .filter(group -> onlyTests.stream().noneMatch(group::startsWith))
                .count();
    }

    private Properties list(List<String> faults) throws IOException {
        Properties listed = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(LIST), StandardCharsets.UTF_8)) {
            listed.load(reader);
        }
        for (String id : new TreeSet<>(listed.stringPropertyNames())) {
            Path text = folder.resolve(listed.getProperty(id));
            if (!Files.isRegularFile(text) || Files.size(text) < 500) {
                faults.add("There is no license text in " + text + ".");
            }
        }
        return listed;
    }

    private static Optional<String> listed(Properties listed, String id) {
        String group = id.substring(0, id.indexOf(':'));
        while (true) {
            String text = listed.getProperty(group);
            if (text != null) {
                return Optional.of(text);
            }
            int dot = group.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            group = group.substring(0, dot);
        }
    }

    private Collection<String> appended() throws IOException {
        Collection<String> appended = new TreeSet<>();
        Matcher matcher = APPENDED.matcher(Files.readString(pom));
        while (matcher.find()) {
            appended.add(matcher.group(1));
        }
        return appended;
    }

    private static List<String> texts(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> TEXT.matcher(name).matches() && !name.endsWith(".class"))
                    .toList();
        }
    }
}
