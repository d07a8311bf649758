package org.peertoolkit.examples.benchmarks.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The floor: the rules as a programmer who knows them in advance would write them, an {@code if} for each, over arrays of
 * numbers. The source is written and compiled when it is set up. Its methods are short enough for the virtual machine to
 * optimize; one long method would not be.
 */
final class HandWritten implements Contender {

    private static final int RULES_IN_METHOD = 40;

    private record Numbers(int[] levels, int[] percents) {}

    private final List<PlainRule> rules;
    private final Floor floor;

    HandWritten(Pack pack) {
        this.rules = pack.plain();
        this.floor = compiled(source(rules));
    }

    @Override
    public Object input(Answers answers) {
        return new Numbers(answers.levels(), answers.percents());
    }

    @Override
    public Object evaluate(Object input) {
        Numbers numbers = (Numbers) input;
        BitSet holding = new BitSet();
        floor.evaluate(numbers.levels, numbers.percents, holding);
        return holding;
    }

    @Override
    public Set<Advice> advice(Object result) {
        return Toolkits.advice(rules, (BitSet) result);
    }

    static String source(List<PlainRule> rules) {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int from = 0; from < rules.size(); from += RULES_IN_METHOD) {
            calls.append("    rules").append(from).append("(level, percent, holding);\n");
            methods.append("  private static void rules")
                    .append(from)
                    .append("(int[] level, int[] percent, java.util.BitSet holding) {\n");
            rules.subList(from, Math.min(rules.size(), from + RULES_IN_METHOD))
                    .forEach(rule -> methods.append("    if (")
                            .append(rule.terms().stream()
                                    .map(HandWritten::expression)
                                    .collect(Collectors.joining(" && ")))
                            .append(") { holding.set(")
                            .append(rule.number())
                            .append("); }\n"));
            methods.append("  }\n");
        }
        return """
                public final class Written implements %s {
                  @Override public void evaluate(int[] level, int[] percent, java.util.BitSet holding) {
                %s  }
                %s}
                """.formatted(Floor.class.getCanonicalName(), calls, methods);
    }

    private static String expression(PlainRule.Term term) {
        String number = (term.score() ? "percent[" : "level[") + term.subject() + "]";
        String range = term.low() == term.high()
                ? "%s == %s".formatted(number, term.low())
                : "%s >= %s && %s <= %s".formatted(number, term.low(), number, term.high());
        return term.denied() ? "!(%s)".formatted(range) : range;
    }

    private static Floor compiled(String source) {
        try {
            Path folder = Files.createTempDirectory("hand-written");
            Path file = Files.writeString(folder.resolve("Written.java"), source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            URL own = Floor.class.getProtectionDomain().getCodeSource().getLocation();
            int failed = compiler.run(
                    null, null, null, "-nowarn", "-cp", Path.of(own.getPath()).toString(), file.toString());
            if (failed != 0) {
                throw new IllegalStateException("The hand-written rules do not compile.");
            }
            return loaded(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Floor loaded(Path folder)
            throws MalformedURLException, ClassNotFoundException, NoSuchMethodException, InstantiationException,
                    IllegalAccessException, InvocationTargetException {
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, HandWritten.class.getClassLoader());
        return (Floor) loader.loadClass("Written").getDeclaredConstructor().newInstance();
    }
}
