package org.classliaison.core.act.standing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.records.Standings;

/** What standings are set with. */
public record Registry(Records records, People people, Pen pen, Times times) {

    public record Records(Questions questions, Handoffs handoffs, Standings standings) {}

    public record People(Persons persons, Staff staff, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    /**
     * @param clock in the branch's zone
     * @param hold how long a member who has pressed a stage may look up the day in peace
     */
    public record Times(Clock clock, Duration hold) {}

    /**
     * Only for a question that is still open, only for a member of its class, and for one of the two at a time.
     *
     * @return the words for the member: those of the work, or why it is not done
     */
    String onOpenCard(long handoffId, Person member, Function<Handoff, String> work) {
        Optional<Handoff> handoff = records.handoffs().lock(handoffId);
        if (handoff.isEmpty() || !handoff.get().isOpen()) {
            return pen.texts().get("handoff.over");
        }
        if (!people.staff().isLiaison(member, handoff.get().classId())) {
            return pen.texts().get("standing.membersOnly");
        }
        return handoff.get().isHeldByOther(member.id(), times.clock().instant())
                ? pen.texts().get("handoff.heldByOther")
                : work.apply(handoff.get());
    }

    /** The member's next line means nothing for a standing any more; for other things it still may. */
    void expectNoDay(Person member) {
        people.expectations().clear(member, Set.of(Expectation.Kind.STANDING_SINCE));
    }

    void say(Person person, String text, List<List<Button>> rows) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }
}
