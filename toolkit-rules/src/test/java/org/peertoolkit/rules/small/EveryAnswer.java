package org.peertoolkit.rules.small;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/** Every response that can be given to a small catalog, but for the one that answers nothing. */
public final class EveryAnswer {

    private EveryAnswer() {}

    /** Each once, in a fixed order. */
    public static List<Responses> to(Catalog catalog) {
        List<Responses> all = List.of(Responses.to(catalog).build());
        for (ProfileItem item : catalog.profile()) {
            all = all.stream()
                    .flatMap(responses -> taken(item).stream()
                            .map(choices -> responses.toBuilder(catalog)
                                    .profile(item.id().value(), choices.toArray(String[]::new))
                                    .build()))
                    .toList();
        }
        for (Question question : catalog.questions()) {
            all = all.stream()
                    .flatMap(responses -> answered(catalog, responses, question).stream())
                    .toList();
        }
        return all.stream().filter(responses -> !responses.answers().isEmpty()).toList();
    }

    private static List<List<String>> taken(ProfileItem item) {
        List<String> choices =
                item.choices().stream().map(choice -> choice.id().value()).toList();
        return IntStream.range(0, 1 << choices.size())
                .filter(set -> item.multiple() || Integer.bitCount(set) <= 1)
                .mapToObj(set -> IntStream.range(0, choices.size())
                        .filter(choice -> (set >> choice & 1) == 1)
                        .mapToObj(choices::get)
                        .toList())
                .toList();
    }

    private static List<Responses> answered(Catalog catalog, Responses responses, Question question) {
        List<Responses> all = new ArrayList<>(List.of(responses));
        List<Answer> answers = new ArrayList<>(List.of(Answer.dontKnow(), Answer.notApplicable("Not here.")));
        IntStream.rangeClosed(1, question.scale().top()).forEach(level -> answers.add(Answer.level(level)));
        for (Answer answer : answers) {
            ResponsesBuilder builder = responses.toBuilder(catalog);
            all.add(builder.answer(question.id().value(), answer).build());
        }
        return all;
    }
}
