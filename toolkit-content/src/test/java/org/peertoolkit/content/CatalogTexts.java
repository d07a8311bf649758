package org.peertoolkit.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Term;

/** Every text of a catalog that is put into other languages, by what it is: {@code question sup-01 statement} and so on. */
final class CatalogTexts {

    private final Catalog catalog;
    private final Map<String, String> all = new LinkedHashMap<>();

    private CatalogTexts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The texts that are in the language of the catalog; those that are not translated are left out. */
    static Map<String, String> of(Catalog catalog) {
        CatalogTexts texts = new CatalogTexts(catalog);
        texts.frame();
        texts.parts();
        texts.glossary();
        return Collections.unmodifiableMap(texts.all);
    }

    private void frame() {
        add("pack", "title", catalog.title());
        catalog.roles().forEach(role -> {
            add("role " + role.id(), "title", role.title());
            add("role " + role.id(), "about", role.about());
        });
        catalog.domains().forEach(domain -> {
            add("domain " + domain.id(), "title", domain.title());
            add("domain " + domain.id(), "about", domain.about());
        });
        catalog.scoring().bands().forEach(band -> {
            add("band " + band.id(), "label", band.label());
            add("band " + band.id(), "meaning", band.meaning());
        });
        catalog.profile().forEach(item -> {
            add("profile item " + item.id(), "text", item.text());
            add("profile item " + item.id(), "help", item.help());
            item.choices()
                    .forEach(choice ->
                            add("profile item " + item.id(), choice.id().value(), choice.text()));
        });
        catalog.questions()
                .forEach(question -> numbered(
                        "scale " + question.scale().id(),
                        "label",
                        question.scale().labels()));
    }

    private void parts() {
        catalog.questions().stream()
                .filter(one -> in(catalog.languageOf(one.id())))
                .forEach(question -> {
                    String name = "question " + question.id();
                    add(name, "statement", question.statement());
                    add(name, "help", question.help());
                    numbered(name, "level", question.anchors());
                });
        catalog.practices().stream()
                .filter(one -> in(catalog.languageOf(one.id())))
                .forEach(practice -> {
                    String name = "practice " + practice.id();
                    add(name, "title", practice.title());
                    add(name, "why", practice.why());
                    add(name, "firstStep", practice.firstStep());
                    add(name, "nextStep", practice.nextStep());
                    add(name, "done", practice.done());
                });
        catalog.resources().stream()
                .filter(one -> in(catalog.languageOf(one.id())))
                .forEach(resource -> add("resource " + resource.id(), "description", resource.description()));
        catalog.worksheets().stream()
                .filter(one -> in(catalog.languageOf(one.id())))
                .forEach(worksheet -> {
                    String name = "worksheet " + worksheet.id();
                    add(name, "title", worksheet.title());
                    add(name, "about", worksheet.about());
                    add(name, "who", worksheet.who());
                    add(name, "body", worksheet.body());
                });
    }

    /** Terms have no id; they are told apart by their place, which is the same only where all are translated. */
    private void glossary() {
        boolean whole = catalog.translation().stream()
                .flatMap(how -> how.untranslated().stream())
                .noneMatch(part -> part.kind().equals("term"));
        List<Term> terms = whole ? catalog.glossary().terms() : List.of();
        for (int i = 0; i < terms.size(); i++) {
            add("term number " + (i + 1), "term", terms.get(i).term());
            add("term number " + (i + 1), "meaning", terms.get(i).meaning());
        }
    }

    private boolean in(Language language) {
        return language.equals(catalog.language());
    }

    private void numbered(String part, String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(part, field + " " + (i + 1), texts.get(i));
        }
    }

    private void add(String part, String field, @Nullable String text) {
        if (text != null) {
            all.put(part + " " + field, text);
        }
    }
}
