package org.peertoolkit.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieModule;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.benchmarks.contender.StockDrools;
import org.peertoolkit.rules.RuleBook;

/**
 * From the start of a virtual machine to the first recommendation. Each way runs in a fresh virtual machine, the ways take
 * turns, and the least of several times counts, because a busy machine can only add to it.
 */
final class ColdStart {

    /** The ways, each with what it does. */
    static final Map<String, String> WAYS = new TreeMap<>(Map.of(
            "0 nothing", "a virtual machine that prints a line",
            "1 indexed, bundled", "the bundled rules, bits",
            "2 indexed, DRL", "the text of the rules, checked, bits",
            "3 drools, DRL", "the text of the rules, checked, Drools' network",
            "4 kjar, directly", "rules compiled by a build, the model taken from the class path",
            "5 kjar, container", "rules compiled by a build, through a container",
            "6 stock Drools, DRL", "the text of the rules, compiled by stock Drools"));

    /** What one way took, in milliseconds. */
    record Figures(String way, long wall, long cpu) {}

    private ColdStart() {}

    /** Measures by itself. */
    public static void main(String[] arguments) {
        measure(Integer.parseInt(arguments[0])).forEach(System.out::println);
    }

    /**
     * Measures every way.
     *
     * @param times how often each
     */
    static List<Figures> measure(int times) {
        try {
            Path folder = Files.createTempDirectory("cold-start");
            Path rules = Files.createDirectory(folder.resolve("rules"));
            Map<String, String> texts = shipped();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(rules.resolve(text.getKey()), text.getValue());
            }
            Path kjar = folder.resolve("rules.jar");
            Files.write(kjar, ((InternalKieModule) StockDrools.built(texts).getKieModule()).getBytes());
            Map<String, Figures> best = new TreeMap<>();
            for (int i = 0; i < times; i++) {
                for (String way : WAYS.keySet()) {
                    best.merge(way, run(way, rules, kjar), (one, other) -> one.wall <= other.wall ? one : other);
                }
            }
            return List.copyOf(best.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule files that come with the toolkit. */
    private static Map<String, String> shipped() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (var file : RuleBook.bundled().sources()) {
            if (file.name().endsWith(".drl")) {
                try (var in = RuleBook.class.getResourceAsStream("/org/peertoolkit/rules/bundled/" + file.name())) {
                    texts.put(file.name(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static Figures run(String way, Path rules, Path kjar) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(way) + (way.contains("directly") ? File.pathSeparator + kjar : ""),
                Child.class.getName(),
                way,
                rules.toString(),
                kjar.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(said::add);
        }
        long wall = (System.nanoTime() - begin) / 1_000_000;
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        if (!last.startsWith("first ")) {
            throw new IllegalStateException(way + " recommends nothing: " + String.join("\n", said));
        }
        return new Figures(way, wall, Long.parseLong(last.split(" ")[1]));
    }

    /** What a way needs, and nothing that only other rivals need. */
    private static String classPath(String way) {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(entry -> withLibraries(entry).stream())
                .toList();
        boolean ours = Character.digit(way.charAt(0), 10) <= 3;
        List<String> others = ours
                ? List.of("kie-dmn", "efesto", "evrete", "easy-rules", "json-logic", "ecj", "javaparser", "Saxon")
                : List.of("kie-dmn", "efesto", "evrete", "easy-rules", "json-logic", "Saxon");
        return jars.stream()
                .filter(jar -> others.stream().noneMatch(String.valueOf(jar.getFileName())::startsWith))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> withLibraries(Path entry) {
        Path folder = entry.toAbsolutePath().resolveSibling("lib");
        if (!entry.getFileName().toString().equals("benchmarks.jar") || !Files.isDirectory(folder)) {
            return List.of(entry);
        }
        List<Path> all = new ArrayList<>(List.of(entry.toAbsolutePath()));
        try (var jars = Files.list(folder)) {
            jars.sorted().forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** What runs in the fresh virtual machine. */
    static final class Child {

        private Child() {}

        /** Does what the first argument says, and prints the processor time in milliseconds after the first recommendation. */
        public static void main(String[] arguments) throws Exception {
            int way = Character.digit(arguments[0].charAt(0), 10);
            boolean any = way == 0 || recommends(way, Path.of(arguments[1]), Path.of(arguments[2]));
            long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            System.out.println((any ? "first " : "nothing ") + cpu / 1_000_000);
            System.exit(0);
        }

        private static boolean recommends(int way, Path rules, Path kjar) throws Exception {
            Catalog catalog = BundledContent.load();
            Responses responses = lowest(catalog);
            Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses));
            return switch (way) {
                case 1 ->
                    !suggestions(RuleBook.bundled().indexedEngine(catalog).suggest(evidence))
                            .isEmpty();
                case 2 ->
                    !suggestions(RuleBook.read(rules).indexedEngine(catalog).suggest(evidence))
                            .isEmpty();
                case 3 ->
                    !suggestions(RuleBook.read(rules).engine(catalog).suggest(evidence))
                            .isEmpty();
                default ->
                    !StockDrools.run(base(way, rules, kjar), StockDrools.facts(evidence))
                            .isEmpty();
            };
        }

        private static List<Suggestion> suggestions(Collection<Suggestion> all) {
            return List.copyOf(all);
        }

        private static KieBase base(int way, Path rules, Path kjar) throws Exception {
            if (way == 4) {
                return model();
            }
            if (way == 5) {
                KieServices services = KieServices.Factory.get();
                KieModule module = services.getRepository()
                        .addKieModule(services.getResources().newFileSystemResource(kjar.toFile()));
                return services.newKieContainer(module.getReleaseId()).getKieBase();
            }
            Map<String, String> texts = new TreeMap<>();
            try (var files = Files.list(rules)) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return StockDrools.compile(texts);
        }

        /** The models that the build wrote, by the list that it wrote of them. */
        private static KieBase model() throws Exception {
            List<Model> models = new ArrayList<>();
            ClassLoader loader = Child.class.getClassLoader();
            var lists = loader.getResources("META-INF/kie/org.default/artifact/drools-model");
            try (var in = new BufferedReader(
                    new InputStreamReader(lists.nextElement().openStream(), StandardCharsets.UTF_8))) {
                for (String name :
                        in.lines().filter(line -> !line.contains(":")).toList()) {
                    models.add((Model)
                            loader.loadClass(name).getDeclaredConstructor().newInstance());
                }
            }
            return KieBaseBuilder.createKieBaseFromModel(models);
        }

        private static Responses lowest(Catalog catalog) {
            var builder = Responses.to(catalog);
            catalog.questions().forEach(question -> builder.level(question.id().value(), 1));
            return builder.build();
        }
    }
}
