package org.classliaison.core.flow;

import java.util.List;
import org.classliaison.core.act.handoff.WaitingAnswer;
import org.classliaison.core.act.remind.ShowDeadlines;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.act.stages.LinkStage;
import org.classliaison.core.act.standing.OwnStanding;
import org.classliaison.core.act.voice.TakeVoice;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** What {@code /start} does: a greeting, or whatever the link stands for that somebody has opened. */
record Start(Skills skills, Meet meet, Staff staff, HandleCommand.Pen pen) {

    /** @param payload what the link that was opened carries; empty where nobody opened one */
    void inPrivate(Person person, Who who, String payload) {
        if (payload.isEmpty() || payload.equals(BindGroup.HELLO)) {
            greet(person);
        } else {
            follow(person, who, payload);
        }
    }

    /** The bot was put into a group by the link of a class, or somebody writes that class's code there. */
    void inGroup(Line line, String code) {
        BindGroup bind = skills.setup().joining().bind();
        if (line.who().kind() == Who.Kind.ANONYMOUS_ADMIN) {
            bind.askToConfirm(line.chat(), code);
        } else {
            bind.bind(line.chat(), meet.in(line.chat(), line.who()), code);
        }
    }

    private void follow(Person person, Who who, String payload) {
        if (AdminCode.looksLike(payload)) {
            skills.setup().code().redeem(person, who, payload);
        } else if (OwnStanding.isMeantBy(payload)) {
            skills.standing().own().open(person, payload);
        } else if (LinkStage.isMeantBy(payload)) {
            skills.stages().link().open(person, payload);
        } else if (TakeVoice.isLinkedBy(payload)) {
            skills.voice().take().open(person, payload);
        } else if (payload.equals(ShowDeadlines.PAYLOAD)) {
            skills.reminding().deadlines().inPrivate(person);
        } else if (WaitingAnswer.isMeantBy(payload)) {
            skills.handoffs().waiting().open(person, payload);
        } else {
            skills.setup().joining().accept().accept(person, who, payload);
        }
    }

    private void greet(Person person) {
        if (staff.isBranchAdmin(person)) {
            skills.setup().classes().list(person);
        } else {
            String key = staff.classesOf(person).isEmpty() ? "command.start" : "command.start.liaison";
            pen.mail().answer(person.privateChat(), new Say(pen.texts().get(key), List.of(), null));
        }
    }
}
