package org.peertoolkit.rules.small;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/** A part of {@link SmallCatalog}, so small that all answers to it can be looked at one by one. */
public final class TinyCatalog {

    private static final List<String> QUESTIONS = List.of("sup-01", "sup-04", "fin-01", "fin-03");
    private static final List<String> ITEMS = List.of("roles", "stage");
    private static final Catalog CATALOG = build();

    private TinyCatalog() {}

    /** Two domains, four questions (two quick, one for one role only, one on a scale of three levels), two profile items. */
    public static Catalog get() {
        return CATALOG;
    }

    private static Catalog build() {
        Catalog small = SmallCatalog.get();
        Catalog.Builder builder = Catalog.builder(small.version(), small.title(), small.scoring());
        small.roles().forEach(builder::role);
        for (Domain domain : small.domains()) {
            builder.domain(domain);
        }
        small.profile().stream()
                .filter(item -> ITEMS.contains(item.id().value()))
                .forEach(builder::profileItem);
        small.resources().forEach(builder::resource);
        small.questions().stream()
                .filter(question -> QUESTIONS.contains(question.id().value()))
                .forEach(builder::question);
        small.practices().forEach(builder::practice);
        return builder.build();
    }

    /** Every way to answer it in which at least one question has an answer. */
    public static List<Responses> allResponses() {
        List<List<String>> roles = List.of(List.of(), List.of("peer"), List.of("chw"), List.of("peer", "chw"));
        List<List<String>> stages =
                List.of(List.of(), List.of("planning"), List.of("starting"), List.of("established"));
        List<Responses> all = new ArrayList<>();
        int combinations = 1;
        for (Question question : CATALOG.questions()) {
            combinations *= question.scale().top() + 3;
        }
        for (int combination = 1; combination < combinations; combination++) {
            for (List<String> role : roles) {
                for (List<String> stage : stages) {
                    ResponsesBuilder builder = Responses.to(CATALOG);
                    builder.profile("roles", role.toArray(String[]::new));
                    builder.profile("stage", stage.toArray(String[]::new));
                    all.add(answers(builder, combination));
                }
            }
        }
        return all;
    }

    private static Responses answers(ResponsesBuilder builder, int combination) {
        int rest = combination;
        for (Question question : CATALOG.questions()) {
            String id = question.id().value();
            int states = question.scale().top() + 3;
            int state = rest % states;
            rest /= states;
            if (state == 1) {
                builder.dontKnow(id);
            } else if (state == 2) {
                builder.notApplicable(id, "It does not apply.");
            } else if (state > 2) {
                builder.level(id, state - 2);
            }
        }
        return builder.build();
    }
}
