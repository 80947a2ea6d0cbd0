package org.classliaison.core.act.importing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.forecast.Forecast;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.History;
import org.classliaison.core.knowledge.Knowledge;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.Owner;
import org.jspecify.annotations.Nullable;

/** What this room works with. */
public record ImportDesk(Records records, People people, Mind mind, Pen pen) {

    public record Records(ImportDrafts drafts, Books books) {}

    public record Books(Entries entries, Knowledge knowledge, History history) {}

    public record People(Staff staff, ClassGroups classes) {}

    public record Mind(KnowledgeFiles files, Forecast forecast) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Tools tools) {}

    public record Tools(Ids ids, InstantSource clock) {}

    /** For whom the person may import today: a member for their classes, an admin for the branch and each class. */
    public List<Owner> ownersFor(Person person) {
        List<Owner> owners = new ArrayList<>();
        if (people.staff().isBranchAdmin(person)) {
            owners.add(new Owner(person.bot(), null));
            people.classes().all(person.bot()).forEach(group -> owners.add(new Owner(person.bot(), group.id())));
        } else {
            people.staff().classesOf(person).forEach(classId -> owners.add(new Owner(person.bot(), classId)));
        }
        return owners;
    }

    boolean mayImport(Person person, Owner owner) {
        return ownersFor(person).contains(owner);
    }

    String name(Owner owner) {
        Long classId = owner.classId();
        return classId == null
                ? texts().get("records.branch")
                : people.classes().byId(classId).map(ClassGroup::name).orElse("");
    }

    /** The person's own draft, locked; none where it is gone or a day old. */
    Optional<ImportDraft> lockOwn(Person person, long id) {
        return records.drafts().lock(id).filter(draft -> isOwn(person, draft));
    }

    boolean isOwn(Person person, ImportDraft draft) {
        return draft.personId() == person.id() && draft.isAliveAt(now());
    }

    Instant now() {
        return pen.tools().clock().instant();
    }

    Texts texts() {
        return pen.texts();
    }

    Button button(ImportDraft draft, Action action, @Nullable String detail) {
        Offered offered = new Offered(draft.owner().bot(), action, draft.id(), detail);
        return pen.buttons().of(offered, texts().get("button." + action.name()));
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), texts().get(key, values));
    }
}
