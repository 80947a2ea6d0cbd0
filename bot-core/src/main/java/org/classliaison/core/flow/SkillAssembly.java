package org.classliaison.core.flow;

import org.classliaison.core.act.answer.AfterAnswer;
import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.answer.Answering;
import org.classliaison.core.act.export.Export;
import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.GiveAnswer;
import org.classliaison.core.act.handoff.HandOn;
import org.classliaison.core.act.handoff.Learn;
import org.classliaison.core.act.handoff.OpenQuestions;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.Reply;
import org.classliaison.core.act.handoff.Reword;
import org.classliaison.core.act.handoff.TakeQuestion;
import org.classliaison.core.act.handoff.WaitingAnswer;
import org.classliaison.core.act.handoff.Withdraw;
import org.classliaison.core.act.privacy.Erase;
import org.classliaison.core.act.privacy.OwnData;
import org.classliaison.core.act.setup.AcceptInvitation;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.act.setup.ClassCard;
import org.classliaison.core.act.setup.HandOver;
import org.classliaison.core.act.setup.Invite;
import org.classliaison.core.act.setup.ManageClasses;

/** Puts the skills together out of their rooms. */
final class SkillAssembly {

    private final Ports ports;
    private final Tray tray;

    SkillAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills skills() {
        var records = new RecordAssembly(ports, tray);
        return new Skills(answers(), handoffs(), setup(), privacy(), export(), records.ledger(), records.standing());
    }

    private Skills.Answers answers() {
        var texts = ports.tools().texts();
        var questions = ports.records().questions();
        var wording = new Answering.Wording(
                new AnswerText(texts), new RecordAssembly(ports, tray).ownRecords(), tray.buttons(), texts);
        return new Skills.Answers(
                new Answering(questions, tray.staff(), tray.mail(), wording),
                new AfterAnswer(questions, tray.staff(), tray.mail(), tray.buttons(), texts));
    }

    private Skills.Handoffs handoffs() {
        var desk = tray.desk();
        var cards = new Cards(desk);
        var personal = new Personal(ports.mind().library());
        var waiting = new WaitingAnswer(desk);
        var reply = new Reply(desk, cards, personal, waiting);
        var knowledge =
                new Learn.Knowledge(ports.records().entries(), ports.mind().library());
        var learn = new Learn(desk, knowledge, cards, personal);
        return new Skills.Handoffs(
                new HandOn(desk, cards, personal, waiting),
                new TakeQuestion(desk, cards, reply),
                new GiveAnswer(desk, reply, learn),
                learn,
                new Reword(desk, cards),
                new OpenQuestions(desk, cards),
                waiting);
    }

    private Skills.Setup setup() {
        var invite = new Invite(tray.office(), tray.seats());
        var classes = new ManageClasses(tray.office(), new ClassCard(tray.office(), invite));
        var joining = new Skills.Joining(
                invite, new AcceptInvitation(tray.office(), tray.seats()), new BindGroup(tray.office()));
        return new Skills.Setup(new AdminCode(tray.office()), classes, joining, new HandOver(tray.office(), invite));
    }

    private Skills.Privacy privacy() {
        var tools = ports.tools();
        var registers = ports.registers();
        var questions = ports.records().questions();
        var kept = new Erase.Kept(
                new Erase.Records(questions, ports.records().written().standings()),
                registers.persons(),
                registers.duties(),
                registers.slips().expectations(),
                new Withdraw(tray.desk(), new Cards(tray.desk()))::all);
        return new Skills.Privacy(
                new OwnData(
                        new OwnData.Records(questions, ports.records().written().standings()),
                        registers.duties(),
                        tray.staff(),
                        new OwnData.Pen(tray.mail(), tools.texts(), tools.clock())),
                new Erase(kept, tray.staff(), tray.mail(), tray.buttons(), tools.texts()));
    }

    private Export export() {
        var pen =
                new Export.Pen(tray.mail(), ports.tools().texts(), ports.tools().clock());
        return new Export(ports.records().questions(), ports.registers().classes(), tray.staff(), pen);
    }
}
