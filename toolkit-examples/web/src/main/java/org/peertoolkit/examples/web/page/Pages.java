package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each of the smaller pages shows. The larger ones have a file of their own. */
public final class Pages {

    private Pages() {}

    /**
     * The first page.
     *
     * @param questions how many questions the whole assessment has
     * @param quickQuestions how many the quick check has
     * @param domains the names of the domains, in order
     */
    public record Start(int questions, int quickQuestions, List<Passage> domains) {}

    /** The form that opens an assessment, with what was typed so far. */
    public record New(
            List<Choice> who,
            List<Choice> kind,
            List<Choice> languages,
            List<Choice> keep,
            String groups,
            String floor) {}

    /**
     * Where somebody who answers stands.
     *
     * @param link the full address of the private link, to keep
     * @param together whether others answer too
     * @param floor how many have to answer before anything is shown
     * @param state {@code open}, {@code submitted} or {@code closed}
     * @param describes whether this person says what the organization is like
     * @param retention the day after which everything is deleted
     * @param progress how far the domains are
     */
    public record Home(
            String link,
            boolean together,
            int floor,
            String state,
            boolean describes,
            String retention,
            List<DomainProgress> progress) {

        /** Whether any question has an answer. */
        public boolean begun() {
            return progress.stream().anyMatch(domain -> domain.answered() > 0);
        }
    }

    /**
     * How far the questions of a domain are answered.
     *
     * @param id the domain
     * @param title its name
     * @param answered how many questions have an answer
     * @param asked how many questions are asked
     */
    public record DomainProgress(String id, Passage title, int answered, int asked) {

        /** Whether every question has an answer. */
        public boolean complete() {
            return answered == asked;
        }
    }

    /**
     * What answers settle already.
     *
     * @param settled how many practices are recommended, or are not, whatever is answered to the rest
     * @param all how many practices there are
     * @param domain the domain of the question that settles most of what is open; null when nothing is
     * @param question that question; null when nothing is open
     * @param statement what it rates; null when nothing is open
     */
    public record Outlook(
            int settled,
            int all,
            @Nullable String domain,
            @Nullable String question,
            @Nullable Passage statement) {}

    /** The invitation of a role group; {@code questions} is how many are asked. */
    public record Join(String group, int floor, boolean open, int questions) {}

    /** What the organization is like: a few questions that fit everything else to it. */
    public record Profile(int version, List<Item> items) {

        /**
         * One question.
         *
         * @param id the name of its field
         * @param text the question
         * @param help more about it, or null
         * @param multiple whether several choices may be taken
         * @param choices the choices
         */
        public record Item(
                String id, Passage text, @Nullable String help, boolean multiple, List<Choice> choices) {}
    }

    /** All answers at a glance, before they are handed in. */
    public record Review(
            String state,
            boolean together,
            List<DomainProgress> domains,
            int answered,
            int asked,
            @Nullable Outlook outlook) {}

    /** Whoever coordinates: invitations, turnout, what comes next. */
    public record Coordinator(
            String link,
            String results,
            boolean closed,
            int floor,
            int begun,
            int finished,
            List<Group> groups,
            List<Earlier> all) {

        /** One role group, with the full address of its invitation. */
        public record Group(String name, String invitation, int begun, int finished) {}

        /** One assessment of the organization. */
        public record Earlier(int number, String created, boolean current) {}
    }

    /** Begin again. */
    public record Again(boolean possible, List<Choice> keep) {}

    /** What can be done with the data. */
    public record Data(String created, String retention, int number, boolean together) {}

    /** Something to tell and a way on, such as what went wrong. */
    public record Message(
            String text, @Nullable String way, @Nullable String wayText) {}

    /** The passphrase is asked for; {@code typed} is what waits until it was said, or null. */
    public record Unlock(@Nullable Resend typed) {}

    /** A form that was open for too long, to be sent once more as it was. */
    public record Resend(String action, List<Field> fields) {

        /** A field as it was filled in. */
        public record Field(String name, String value) {}
    }
}
