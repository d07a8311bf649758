package org.peertoolkit.examples.benchmarks.contender;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that is compared, by name. */
public final class Contenders {

    /** The floor that everything is compared with. */
    public static final String FLOOR = "hand-written";

    private static final List<Map.Entry<String, Function<Pack, Contender>>> ALL = List.of(
            Map.entry(FLOOR, HandWritten::new),
            Map.entry("indexed", Toolkits::indexed),
            Map.entry("drools", Toolkits::drools),
            Map.entry("stock-drools", StockDrools::new),
            Map.entry("drools-dmn", DmnTables::new),
            Map.entry("evrete", Evrete::new),
            Map.entry("easy-rules", EasyRules::new),
            Map.entry("json-logic", JsonLogicRules::new));

    private Contenders() {}

    /** Every name, the floor first, then ours. */
    public static List<String> names() {
        return ALL.stream().map(Map.Entry::getKey).toList();
    }

    /**
     * Sets one up.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Contender of(String name, Pack pack) {
        return ALL.stream()
                .filter(entry -> entry.getKey().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no contender \"%s\", only %s."
                        .formatted(name, names().stream().collect(Collectors.joining(", ")))))
                .getValue()
                .apply(pack);
    }
}
