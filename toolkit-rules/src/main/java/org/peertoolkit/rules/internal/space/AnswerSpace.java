package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.RoleId;

/**
 * Everything that rules can ask about one catalog, as variables with few states each: the questions in catalog order,
 * then the profile, then how far respondents lie apart on each question, then the earlier level of each question. An item
 * with one choice is one variable (nothing, or the choice); of an item with several, each choice is one (not taken,
 * taken). A spread or an earlier level is not known, or one of the numbers that the scale allows.
 */
public final class AnswerSpace {

    private final Catalog catalog;
    private final List<Question> questions;
    private final Map<QuestionId, Integer> positions = new HashMap<>();
    private final Map<String, Integer> positionsByText = new HashMap<>();
    private final List<ProfileVariable> profile = new ArrayList<>();
    private final List<Domain> domains;
    private final List<ScoreGrid> grids = new ArrayList<>();
    private final long[] full;
    private final int[] domainOf;
    private final boolean anyQuick;
    private final List<Way> ways = new ArrayList<>();
    private final Map<ScoreWalk.Key, ScoreWalk> walks = new ConcurrentHashMap<>();
    private final BitSet roleVariables = new BitSet();
    private final BitSet forSomeRoles = new BitSet();

    /**
     * A choice that can be taken, or an item of which one can.
     *
     * @param choices the choice of each state but the first, which is that nothing is taken
     */
    record ProfileVariable(ProfileItem item, List<ChoiceId> choices) {}

    private AnswerSpace(Catalog catalog) {
        this.catalog = catalog;
        this.questions = catalog.questions();
        this.domains = catalog.domains();
        this.anyQuick = questions.stream().anyMatch(Question::quick);
        for (Question question : questions) {
            require(question.scale().top() <= States.HIGHEST_LEVEL, "a scale with so many levels");
            positionsByText.put(question.id().value(), positions.size());
            positions.put(question.id(), positions.size());
        }
        for (ProfileItem item : catalog.profile()) {
            addVariables(item);
        }
        for (Domain domain : domains) {
            int[] own = catalog.questions(domain.id()).stream()
                    .mapToInt(question -> position(question.id()))
                    .toArray();
            grids.add(new ScoreGrid(own, questions, catalog.scoring()));
        }
        this.domainOf = questions.stream()
                .mapToInt(question -> domain(question.domain()))
                .toArray();
        this.full = new long[3 * questions.size() + profile.size()];
        for (int variable = 0; variable < full.length; variable++) {
            full[variable] = allStates(variable);
        }
        addWays();
    }

    /** The answers that can be given to a catalog's questions. */
    public static AnswerSpace of(Catalog catalog) {
        return new AnswerSpace(catalog);
    }

    private void addVariables(ProfileItem item) {
        List<ChoiceId> choices =
                item.choices().stream().map(ProfileItem.Choice::id).toList();
        require(item.multiple() || choices.size() <= States.HIGHEST_LEVEL, "a profile item with so many choices");
        if (item.multiple()) {
            choices.forEach(choice -> addVariable(item, List.of(choice)));
        } else {
            addVariable(item, choices);
        }
    }

    private void addVariable(ProfileItem item, List<ChoiceId> choices) {
        if (item.choosesRoles()) {
            roleVariables.set(questions.size() + profile.size());
        }
        profile.add(new ProfileVariable(item, choices));
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("Rules cannot be analysed with %s.".formatted(what));
        }
    }

    private long allStates(int variable) {
        if (variable >= firstComparison()) {
            Question compared = questions.get((variable - firstComparison()) % questions.size());
            return States.bit(compared.scale().top() + 1) - 1;
        }
        if (variable >= questions.size()) {
            return States.bit(profile.get(variable - questions.size()).choices().size() + 1) - 1;
        }
        Question question = questions.get(variable);
        long asked = States.levels(question.scale().top())
                | States.bit(States.DONT_KNOW)
                | States.bit(States.NOT_APPLICABLE)
                | States.bit(States.UNANSWERED);
        return anyQuick && !question.quick() ? asked | States.bit(States.NOT_ASKED) : asked;
    }

    /** Every combination of roles leads to its own questions that count as not applicable when they have no answer. */
    private void addWays() {
        for (int variable = 0; variable < questions.size(); variable++) {
            if (!appliesToAll(questions.get(variable))) {
                forSomeRoles.set(variable);
            }
        }
        List<Map<Integer, Long>> roles = new ArrayList<>(List.of(Map.of()));
        for (int variable = roleVariables.nextSetBit(0);
                variable >= 0 && !forSomeRoles.isEmpty();
                variable = roleVariables.nextSetBit(variable + 1)) {
            List<Map<Integer, Long>> more = new ArrayList<>();
            for (Map<Integer, Long> sofar : roles) {
                for (int state = 0; state < Long.bitCount(full[variable]); state++) {
                    Map<Integer, Long> with = new HashMap<>(sofar);
                    with.put(variable, States.bit(state));
                    more.add(with);
                }
            }
            require(more.size() <= 4096, "so many combinations of roles");
            roles = more;
        }
        for (boolean quick : anyQuick ? new boolean[] {true, false} : new boolean[] {false}) {
            for (Map<Integer, Long> taken : roles) {
                ways.add(way(quick, taken));
            }
        }
    }

    private boolean appliesToAll(Question question) {
        return catalog.rolesItem().stream()
                .flatMap(item -> item.choices().stream())
                .allMatch(choice ->
                        question.appliesTo(Set.of(new RoleId(choice.id().value()))));
    }

    private Way way(boolean quick, Map<Integer, Long> taken) {
        Set<RoleId> roles = new LinkedHashSet<>();
        taken.forEach((variable, mask) -> {
            int state = Long.numberOfTrailingZeros(mask);
            if (state > 0) {
                roles.add(new RoleId(profile(variable).choices().get(state - 1).value()));
            }
        });
        long[] states = new long[questions.size()];
        BitSet telling = new BitSet();
        for (int variable = 0; variable < states.length; variable++) {
            Question question = questions.get(variable);
            boolean asked = !quick || question.quick();
            long unanswered = question.appliesTo(roles) ? States.UNANSWERED : States.NOT_APPLICABLE;
            states[variable] = asked
                    ? (full[variable] & States.EXPLICIT) | States.bit((int) unanswered)
                    : States.bit(States.NOT_ASKED);
            telling.set(variable, asked && (quick || !anyQuick || !question.quick()));
        }
        return new Way(quick, taken, states, telling);
    }

    /** The catalog whose answers these are. */
    public Catalog catalog() {
        return catalog;
    }

    boolean hasQuickCheck() {
        return anyQuick;
    }

    /** The ways in which questions can come to be asked; the quick check first. */
    List<Way> ways() {
        return ways;
    }

    int variables() {
        return full.length;
    }

    /** How many variables are questions: the first ones. */
    int questionCount() {
        return questions.size();
    }

    Question question(int variable) {
        return questions.get(variable);
    }

    /** The variable of a question that the catalog has. */
    public int position(QuestionId question) {
        Integer position = positions.get(question);
        if (position == null) {
            throw new IllegalArgumentException("There is no question \"%s\" in this catalog.".formatted(question));
        }
        return position;
    }

    /** The variable of the question with an id, or empty when the catalog has none. */
    OptionalInt positionOf(String id) {
        Integer position = positionsByText.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    ProfileVariable profile(int variable) {
        return profile.get(variable - questions.size());
    }

    boolean isQuestion(int variable) {
        return variable < questions.size();
    }

    boolean isProfile(int variable) {
        return variable >= questions.size() && variable < firstComparison();
    }

    private int firstComparison() {
        return questions.size() + profile.size();
    }

    /** The variable of how far respondents lie apart on a question: not known, or one more than the levels between. */
    int disagreement(int question) {
        return firstComparison() + question;
    }

    /** The variable of the level that a question had before: not known, or the level. */
    int earlier(int question) {
        return firstComparison() + questions.size() + question;
    }

    boolean isDisagreement(int variable) {
        return variable >= firstComparison() && variable < firstComparison() + questions.size();
    }

    /** The question that a spread or an earlier level is about. */
    Question compared(int variable) {
        return questions.get((variable - firstComparison()) % questions.size());
    }

    /** Whether the roles decide if a question counts as not applicable when it has no answer. */
    boolean isForSomeRoles(int variable) {
        return forSomeRoles.get(variable);
    }

    boolean isForRoles(int variable) {
        return roleVariables.get(variable);
    }

    /** Every state that a variable can have. */
    long full(int variable) {
        return full[variable];
    }

    List<Domain> domains() {
        return domains;
    }

    int domain(DomainId id) {
        for (int i = 0; i < domains.size(); i++) {
            if (domains.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no domain \"%s\" in this catalog.".formatted(id));
    }

    int domainOf(int question) {
        return domainOf[question];
    }

    /** The walk of a key; worked out once. */
    ScoreWalk walk(ScoreWalk.Key key) {
        return walks.computeIfAbsent(key, asked -> ScoreWalk.of(grid(asked.domain()), asked));
    }

    ScoreGrid grid(int domain) {
        return grids.get(domain);
    }
}
