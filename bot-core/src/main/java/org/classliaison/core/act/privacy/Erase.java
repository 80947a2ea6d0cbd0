package org.classliaison.core.act.privacy;

import java.util.List;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.records.Standings;

/** Deletes what is stored about a person, after one question back. Whoever has a duty hands it over first. */
public final class Erase {

    private final Kept kept;
    private final Staff staff;
    private final Mail mail;
    private final Buttons buttons;
    private final Texts texts;

    /** Everything that is kept about a person. */
    public record Kept(
            Records records, Persons persons, Duties duties, Expectations expectations, Elsewhere elsewhere) {}

    public record Records(Questions questions, Standings standings, Edits edits) {}

    /** Takes a person, and the text of their questions, off what other rooms keep and show. */
    @FunctionalInterface
    public interface Elsewhere {
        void erased(long personId, List<Question> questions);
    }

    public Erase(Kept kept, Staff staff, Mail mail, Buttons buttons, Texts texts) {
        this.kept = kept;
        this.staff = staff;
        this.mail = mail;
        this.buttons = buttons;
        this.texts = texts;
    }

    public void ask(Person person) {
        var yes = buttons.of(person.bot(), Action.ERASE_MINE, person.id());
        mail.answer(person.privateChat(), new Say(texts.get("privacy.erase.ask"), List.of(List.of(yes)), null));
    }

    /** @return the words for the presser */
    public String erase(Pressed pressed) {
        Person person = pressed.presser();
        if (pressed.subject() != person.id()) {
            return texts.get("privacy.erase.notYours");
        }
        if (!kept.duties().of(person.id(), staff.today()).isEmpty()) {
            return texts.get("privacy.erase.duty");
        }
        List<Question> asked = kept.records().questions().askedBy(person.id());
        kept.records().questions().forget(person.id());
        kept.records().standings().forget(person.id());
        kept.records().edits().forget(person.id());
        kept.elsewhere().erased(person.id(), asked);
        kept.expectations().clear(person.bot(), person.userId());
        kept.duties().forget(person.id());
        kept.persons().forget(person.id());
        mail.answer(person.privateChat(), new Say(texts.get("privacy.erase.done"), List.of(), null));
        return "";
    }
}
