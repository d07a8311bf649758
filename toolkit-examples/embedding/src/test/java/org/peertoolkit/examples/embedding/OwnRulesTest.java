package org.peertoolkit.examples.embedding;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.testkit.RuleLaw;
import org.peertoolkit.rules.testkit.RuleLaws;
import org.peertoolkit.rules.testkit.RuleVerifier;

class OwnRulesTest {

    @Test
    void one_rule_and_one_law() {
        // tag::testing[]
        RuleVerifier.of(OwnRulesProperties.RULES, OwnRulesProperties.CONTENT)
                .verifyThat("GRO-04")
                .given(answers -> answers.level("gro-02", 1))
                .recommends(Map.of("gro-paid-learning", Priority.MEDIUM));

        Responses unclear =
                Responses.to(OwnRulesProperties.CONTENT).dontKnow("gro-02").build();
        RuleLaws.of(OwnRulesProperties.CONTENT, OwnRulesProperties.RULES).check(RuleLaw.NO_ANSWER_IS_NO_LEVEL, unclear);
        // end::testing[]
    }
}
