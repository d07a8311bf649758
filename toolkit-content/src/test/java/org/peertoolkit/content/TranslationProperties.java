package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.content.TranslatedEntries.Entry;
import org.peertoolkit.content.TranslatedEntries.Fate;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;

/** However much of a translation is there, the rest is the original, part by part. */
class TranslationProperties {

    private static final Language SPANISH = new Language("es");
    private static final SmallPack PACK = SmallPack.inTwoLanguages(Path.of("target", "partly-translated-pack"));
    private static final Path FOLDER = PACK.directory().resolve("i18n/es");
    private static final TranslatedEntries ENTRIES = new TranslatedEntries(FOLDER);
    private static final Catalog ENGLISH = PACK.load();
    private static final Catalog SPANISH_CATALOG = PACK.load(SPANISH);

    @Example
    void the_entries_are_found() {
        assertThat(ENTRIES.all())
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(
                        "sup-01",
                        "sup-02",
                        "rol-01",
                        "sup-named-supervisor",
                        "rol-scope",
                        "rol-meeting",
                        "R001",
                        "R002",
                        "job description",
                        "supervisor",
                        "three-wishes");
    }

    @Property(tries = 300)
    void entries_that_are_taken_away_or_lack_a_text_are_those_of_the_original_and_no_others(
            @ForAll("fates") Map<Entry, Fate> fates) {
        ENTRIES.write(FOLDER, fates);

        Catalog mixed = PACK.load(SPANISH);

        assertMixed(mixed, fates);
        assertThat(mixed.translation().orElseThrow().untranslated())
                .containsExactlyInAnyOrderElementsOf(expected(fates));
        Catalogs.assertSameButTexts(mixed, ENGLISH);
        assertThat(PACK.load()).isEqualTo(ENGLISH);
    }

    private static void assertMixed(Catalog mixed, Map<Entry, Fate> fates) {
        Set<String> gone = gone(fates);
        assertThat(mixed.title()).isEqualTo(SPANISH_CATALOG.title());
        assertThat(mixed.scoring()).isEqualTo(SPANISH_CATALOG.scoring());
        assertThat(mixed.roles()).isEqualTo(SPANISH_CATALOG.roles());
        assertThat(mixed.domains()).isEqualTo(SPANISH_CATALOG.domains());
        assertThat(mixed.profile()).isEqualTo(SPANISH_CATALOG.profile());
        assertThat(mixed.words()).isEqualTo(SPANISH_CATALOG.words());
        assertThat(mixed.practices()).isEqualTo(either(Catalog::practices, gone, practice -> practice.id()));
        assertThat(mixed.resources()).isEqualTo(either(Catalog::resources, gone, resource -> resource.id()));
        assertThat(mixed.worksheets()).isEqualTo(either(Catalog::worksheets, gone, worksheet -> worksheet.id()));
        // Names of levels frame the questions, so they are translated beside a question that is not.
        assertThat(mixed.questions())
                .extracting(question -> List.of(question.statement(), question.anchors()))
                .isEqualTo(either(Catalog::questions, gone, question -> question.id()).stream()
                        .map(question -> List.of(question.statement(), question.anchors()))
                        .toList());
        assertThat(mixed.questions())
                .allSatisfy(question -> assertThat(mixed.languageOf(question.id()))
                        .isEqualTo(gone.contains(question.id().value()) ? Language.ENGLISH : SPANISH));
        List<Term> kept = IntStream.range(0, ENGLISH.glossary().terms().size())
                .filter(i -> !gone.contains(ENGLISH.glossary().terms().get(i).term()))
                .mapToObj(i -> SPANISH_CATALOG.glossary().terms().get(i))
                .toList();
        assertThat(mixed.glossary().terms()).isEqualTo(kept);
    }

    /** The parts of the translation, and in their places those of the original that are gone from it. */
    private static <T> List<T> either(Function<Catalog, List<T>> parts, Set<String> gone, Function<T, Object> id) {
        BiFunction<T, T, T> choose = (own, other) -> gone.contains(id.apply(own).toString()) ? own : other;
        List<T> original = parts.apply(ENGLISH);
        List<T> translated = parts.apply(SPANISH_CATALOG);
        return IntStream.range(0, original.size())
                .mapToObj(i -> choose.apply(original.get(i), translated.get(i)))
                .toList();
    }

    private static Set<String> gone(Map<Entry, Fate> fates) {
        Set<String> gone = new HashSet<>();
        fates.forEach((entry, fate) -> {
            if (fate != Fate.KEPT) {
                gone.add(entry.id());
            }
        });
        return gone;
    }

    private static List<Untranslated> expected(Map<Entry, Fate> fates) {
        return fates.entrySet().stream()
                .filter(entry -> entry.getValue() != Fate.KEPT)
                .map(entry -> new Untranslated(
                        kind(entry.getKey().file()),
                        entry.getKey().id(),
                        entry.getValue() == Fate.LEFT_OUT ? Cause.MISSING : Cause.INCOMPLETE))
                .toList();
    }

    private static String kind(String file) {
        return file.endsWith(".md")
                ? "worksheet"
                : file.endsWith("glossary.yaml")
                        ? "term"
                        : file.endsWith("practices.yaml")
                                ? "practice"
                                : file.endsWith("questions.yaml") ? "question" : "resource";
    }

    @Provide
    Arbitrary<Map<Entry, Fate>> fates() {
        return Arbitraries.of(Fate.class).list().ofSize(ENTRIES.all().size()).map(fates -> {
            Map<Entry, Fate> byEntry = new HashMap<>();
            for (int i = 0; i < fates.size(); i++) {
                byEntry.put(ENTRIES.all().get(i), fates.get(i));
            }
            return byEntry;
        });
    }
}
