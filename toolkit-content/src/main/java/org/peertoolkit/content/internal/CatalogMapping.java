package org.peertoolkit.content.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.content.internal.Pack.PackFile;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.SourceStatus;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.catalog.WorksheetId;
import org.peertoolkit.core.problem.InvalidInputException;

/** Turns the trees of a pack into a catalog. The shipped pack and directories go through it alike. */
final class CatalogMapping {

    private final Pack pack;
    private final PlacedParts placed;
    private final ScaleMapping scales;
    private final Catalog.Builder catalog;
    private final Set<String> domainNames = new HashSet<>();

    private CatalogMapping(Pack pack) {
        this.pack = pack;
        placed = new PlacedParts(pack.problems());
        if (pack.problems().stream().anyMatch(problem -> problem.code().equals("unknown-folder"))) {
            placed.incomplete("domain");
        }
        for (PackFile file : pack.files()) {
            if (file.tree() == null) {
                file.kind().parts().forEach(placed::incomplete);
            }
        }
        scales = new ScaleMapping(file(FileKind.SCALES), placed);
        Part main = file(FileKind.PACK);
        catalog = Catalog.builder(
                new ContentVersion(main.text("id"), main.text("version")), main.text("title"), scales.scoring());
        catalog.language(language(main));
        roles(main);
    }

    private static Language language(Part main) {
        String tag = main.text("language");
        return Language.isTag(tag) ? new Language(tag) : Language.ENGLISH;
    }

    /**
     * @throws InvalidInputException with every problem: those the pack came with, and those of the parts together
     */
    static Catalog map(Pack pack) {
        return new CatalogMapping(pack).catalog();
    }

    private Catalog catalog() {
        domains();
        profile();
        resources();
        pack.files(FileKind.QUESTIONS).forEach(this::questions);
        pack.files(FileKind.PRACTICES).forEach(this::practices);
        pack.files(FileKind.WORKSHEET).forEach(this::worksheet);
        glossary();
        words();
        if (pack.translation() != null) {
            catalog.translation(pack.translation());
        }
        catalog.sources(pack.sources()).places(placed);
        Catalog built;
        try {
            built = catalog.build();
        } catch (InvalidInputException invalid) {
            placed.throwIfAny(invalid.problems());
            throw invalid;
        }
        placed.throwIfAny(List.of());
        return built;
    }

    private Part file(FileKind kind) {
        return new Part("", pack.tree(kind).orElse(null), placed);
    }

    /** The entries of a list that have an id; a list or an id that is missing makes the kind incomplete. */
    private List<Part> entries(Part file, String list, String kind) {
        if (!file.hasList(list)) {
            placed.incomplete(kind);
        }
        List<Part> entries = new ArrayList<>();
        for (Part part : file.parts(list, kind)) {
            if (!part.hasId()) {
                placed.incomplete(kind);
            } else {
                entries.add(part);
                placed.add(kind, part);
            }
        }
        return entries;
    }

    private void roles(Part file) {
        for (Part part : entries(file, "roles", "role")) {
            catalog.role(new Role(new RoleId(part.text("id")), part.text("title"), part.text("about")));
        }
    }

    private void domains() {
        Map<String, String> ownerOfPrefix = new LinkedHashMap<>();
        for (Part part : entries(file(FileKind.DOMAINS), "domains", "domain")) {
            domainNames.add(part.text("id"));
            String prefix = part.text("prefix");
            String owner = ownerOfPrefix.putIfAbsent(prefix, part.text("id"));
            if (owner != null) {
                part.problem(
                        "duplicate-prefix",
                        "prefix",
                        "domain \"%s\" already has the short form \"%s\".".formatted(owner, prefix),
                        null,
                        "Give each domain a short form of its own.");
            }
            catalog.domain(new Domain(
                    new DomainId(part.text("id")),
                    prefix,
                    part.text("title"),
                    part.text("about"),
                    part.whole("precedence")));
        }
    }

    private void profile() {
        if (pack.tree(FileKind.PROFILE).isEmpty()) {
            return;
        }
        for (Part part : entries(file(FileKind.PROFILE), "items", "profile item")) {
            List<ProfileItem.Choice> choices = new ArrayList<>();
            for (Part choice : part.parts("choices", "choice")) {
                String id = choice.hasId() ? choice.text("id") : "stand-in-" + choices.size();
                choices.add(new ProfileItem.Choice(new ChoiceId(id), choice.text("text")));
            }
            catalog.profileItem(new ProfileItem(
                    new ProfileItemId(part.text("id")),
                    part.text("text"),
                    part.optionalText("help"),
                    part.flag("multiple"),
                    part.flag("choosesRoles"),
                    choices));
        }
    }

    private void resources() {
        for (Part part : entries(file(FileKind.RESOURCES), "resources", "resource")) {
            URI address = part.optionalAddress("url");
            catalog.resource(new Resource(
                    new ResourceId(part.text("id")),
                    part.text("title"),
                    part.text("publisher"),
                    part.optionalWhole("year"),
                    address,
                    part.text("kind"),
                    part.idSet("roles", RoleId::new),
                    part.idSet("domains", DomainId::new),
                    part.text("language"),
                    part.choice(
                            "status",
                            SourceStatus.class,
                            address == null ? SourceStatus.UNVERIFIED : SourceStatus.SEEN),
                    part.day("reviewed"),
                    part.text("description")));
        }
    }

    private void questions(PackFile file) {
        for (Part part : entries(new Part("", file.tree(), placed), "questions", "question")) {
            ScaleMapping.Rated rated = scales.rated(part);
            catalog.question(new Question(
                    new QuestionId(part.text("id")),
                    new DomainId(file.folder()),
                    part.whole("version"),
                    part.flag("quick"),
                    part.idSet("roles", RoleId::new),
                    part.text("statement"),
                    part.optionalText("help"),
                    rated.scale(),
                    rated.anchors(),
                    part.ids("grounding", ResourceId::new)));
        }
    }

    private void practices(PackFile file) {
        for (Part part : entries(new Part("", file.tree(), placed), "practices", "practice")) {
            List<DomainId> domains = part.ids("domains", DomainId::new);
            inOwnFolder(part, file.folder(), domains);
            catalog.practice(new Practice(
                    new PracticeId(part.text("id")),
                    part.text("title"),
                    part.idSet("serves", QuestionId::new),
                    domains,
                    part.idSet("roles", RoleId::new),
                    part.text("why"),
                    part.text("firstStep"),
                    part.text("nextStep"),
                    part.text("done"),
                    part.choice("effort", Effort.class, Effort.HOURS),
                    part.idSet("prerequisites", PracticeId::new),
                    part.ids("resources", ResourceId::new),
                    part.ids("worksheets", WorksheetId::new)));
        }
    }

    private void worksheet(PackFile file) {
        Part part = new Part(FileKind.worksheet(file.tree()), file.tree(), placed);
        if (!part.hasId()) {
            placed.incomplete("worksheet");
            return;
        }
        placed.add("worksheet", part);
        String id = part.text("id");
        if (!file.name().equals(PackDirectory.WORKSHEETS + "/" + id + ".md")) {
            part.problem(
                    "wrong-file-name",
                    "id",
                    "the id is \"%s\", and the file has another name.".formatted(id),
                    null,
                    "Rename the file \"%s.md\", or change the id.".formatted(id));
        }
        catalog.worksheet(new Worksheet(
                new WorksheetId(id),
                part.choice("kind", Worksheet.Kind.class, Worksheet.Kind.WORKSHEET),
                part.text("title"),
                part.text("about"),
                part.idSet("roles", RoleId::new),
                part.whole("minutes"),
                part.text("who"),
                part.ids("resources", ResourceId::new),
                part.text("body")));
    }

    private void glossary() {
        if (pack.tree(FileKind.GLOSSARY).isEmpty()) {
            return;
        }
        for (Part part : file(FileKind.GLOSSARY).parts("terms", "term")) {
            placed.add("term", part);
            catalog.term(new Term(
                    part.text("term"), part.texts("also"), part.text("meaning"), part.ids("sources", ResourceId::new)));
        }
    }

    private void words() {
        if (pack.tree(FileKind.INTERFACE).isEmpty()) {
            return;
        }
        Part words = file(FileKind.INTERFACE).part("words");
        Map<String, String> byName = new LinkedHashMap<>();
        words.names().forEach(name -> byName.put(name, words.text(name)));
        catalog.words(byName);
    }

    private void inOwnFolder(Part part, String folder, List<DomainId> domains) {
        String home = domains.isEmpty() ? folder : domains.get(0).value();
        if (!home.equals(folder) && domainNames.contains(folder) && domainNames.contains(home)) {
            part.problem(
                    "wrong-folder",
                    "domains/0",
                    "the practice lies in the folder \"%s\", and its first domain is \"%s\".".formatted(folder, home),
                    null,
                    "Put \"%s\" first, or move the practice.".formatted(folder));
        }
    }
}
