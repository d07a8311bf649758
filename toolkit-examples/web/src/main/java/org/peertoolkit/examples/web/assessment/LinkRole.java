package org.peertoolkit.examples.web.assessment;

import java.util.Set;

/** What kind of link it is, and so what whoever has it may do. */
public enum LinkRole {
    /** One person who assesses an organization alone. */
    ALONE(Right.ANSWER, Right.RESULTS, Right.COORDINATE),
    /** Whoever opened an assessment for several people. */
    COORDINATOR(Right.RESULTS, Right.COORDINATE),
    /** The invitation of a role group. */
    INVITATION(Right.JOIN),
    /** One of several who answer. */
    RESPONDENT(Right.ANSWER),
    /** Whoever may see the results. */
    RESULTS(Right.RESULTS);

    private final Set<Right> rights;

    LinkRole(Right... rights) {
        this.rights = Set.of(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** One thing that a link can let do. */
    public enum Right {
        /** Begin to answer, as one of a role group. */
        JOIN,
        /** Answer, and see one's own answers. */
        ANSWER,
        /** See results, the plan and the progress. */
        RESULTS,
        /** Invite, close, record what was agreed, plan, begin again, export, delete. */
        COORDINATE
    }
}
