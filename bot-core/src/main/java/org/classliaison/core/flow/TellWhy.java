package org.classliaison.core.flow;

import java.util.List;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.jspecify.annotations.Nullable;

/** Brings an explanation to whoever may have it, in private. The group learns no more than where to look. */
public final class TellWhy {

    private final Meet meet;
    private final Staff staff;
    private final Pen pen;

    public record Pen(Mail mail, Texts texts, DeepLinks links) {}

    /**
     * What /why was said about.
     *
     * @param question null for a line that is none, and where /why replies to nothing
     * @param ofBot whether it replies to a message of the bot
     */
    record Subject(@Nullable Question question, @Nullable Long classId, boolean ofBot) {}

    public TellWhy(Meet meet, Staff staff, Pen pen) {
        this.meet = meet;
        this.staff = staff;
        this.pen = pen;
    }

    void to(Line line, Subject subject, String words) {
        Person person = meet.in(line.chat(), line.who());
        boolean may = isStaff(person, line, subject) || isOwnAnswer(person, subject);
        if (person.reachable()) {
            Long replyTo = line.chat().isPrivate() ? line.messageId() : null;
            String told = may ? words : pen.texts().get("why.membersOnly");
            pen.mail().answer(person.privateChat(), new Say(told, List.of(), replyTo));
        }
        if (may && !line.chat().isPrivate()) {
            pen.mail().answer(line.chat(), inTheGroup(person, line.messageId()));
        }
    }

    private Say inTheGroup(Person person, long messageId) {
        if (person.reachable()) {
            return new Say(pen.texts().get("why.sent"), List.of(), messageId);
        }
        Button writeToMe = new Button.Link(
                pen.texts().get("button.WRITE_TO_ME"), pen.links().startLink(BindGroup.HELLO));
        return new Say(pen.texts().get("why.startFirst"), List.of(List.of(writeToMe)), messageId);
    }

    /** What a member says to the bot in private, without a question, belongs to no class. */
    private boolean isStaff(Person person, Line line, Subject subject) {
        if (staff.isBranchAdmin(person)) {
            return true;
        }
        if (line.chat().isPrivate() && subject.question() == null) {
            return !staff.classesOf(person).isEmpty();
        }
        Long classId = subject.classId();
        return classId != null && staff.isLiaison(person, classId);
    }

    /** Askers may know about what the bot has told them, and about nothing else. */
    private static boolean isOwnAnswer(Person person, Subject subject) {
        Question question = subject.question();
        return question != null && subject.ofBot() && question.isAskedBy(person.id());
    }
}
