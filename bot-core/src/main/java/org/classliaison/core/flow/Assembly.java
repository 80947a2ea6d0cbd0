package org.classliaison.core.flow;

import org.classliaison.core.act.answer.AfterAnswer;
import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.answer.Answering;
import org.classliaison.core.act.export.Export;
import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.Desk;
import org.classliaison.core.act.handoff.GiveAnswer;
import org.classliaison.core.act.handoff.HandOn;
import org.classliaison.core.act.handoff.Learn;
import org.classliaison.core.act.handoff.OpenQuestions;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.RemindMembers;
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
import org.classliaison.core.act.setup.Office;
import org.classliaison.core.act.setup.Seats;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Staff;

/** Puts the rooms of the core together for one bot. Nothing here decides anything. */
public final class Assembly {

    private final Ports ports;
    private final HouseRules rules;
    private final Staff staff;
    private final Mail mail;
    private final Buttons buttons;
    private final Desk desk;
    private final Cards cards;
    private final Office office;
    private final Seats seats;
    private final Skills skills;

    public Assembly(Ports ports, DeepLinks links, HouseRules rules) {
        this.ports = ports;
        this.rules = rules;
        this.staff = new Staff(
                ports.registers().duties(),
                ports.registers().persons(),
                ports.tools().clock());
        this.mail = new Mail(
                ports.mailroom().outbox(), ports.tools().ids(), ports.tools().clock());
        this.buttons = new Buttons(
                ports.mailroom().offers(),
                ports.tools().tokens(),
                ports.tools().clock(),
                ports.tools().texts());
        this.desk = desk(links);
        this.cards = new Cards(desk);
        this.office = office(links);
        this.seats = new Seats(ports.registers().duties(), staff);
        this.skills = new Skills(answers(), handoffs(), setup(), privacy(), export());
    }

    public Plan plan() {
        var records = ports.records();
        var registers = ports.registers();
        var meet = new Meet(registers.persons());
        var commandPen = new HandleCommand.Pen(mail, ports.tools().texts());
        var whichClass = new WhichClass(registers.classes(), registers.persons(), records.questions(), staff);
        var replies = new Replies(
                skills.answers().answering(),
                skills.handoffs().handOn(),
                registers.classes(),
                new Replies.Pen(mail, buttons, ports.tools().texts()));
        var asking = new Asking(
                new Asking.Mind(ports.mind().library(), ports.mind().decide(), whichClass, staff),
                records.questions(),
                meet,
                ports.tools().ids(),
                replies);
        var lines = new HandleLine(
                asking,
                new HandleCommand(asking, skills, meet, staff, commandPen),
                skills,
                new HandleLine.Memory(meet, registers.slips().expectations(), records.questions(), records.handoffs()),
                ports.tools().clock());
        var askedPresses = new AskedPresses(
                new AskedPresses.Records(records.questions(), records.handoffs()),
                skills,
                replies,
                ports.mind().library(),
                new AskedPresses.Words(ports.tools().texts(), staff));
        var presses = new HandlePress(
                ports.mailroom().offers(),
                meet,
                skills,
                askedPresses,
                new HandlePress.Pen(mail, ports.tools().texts(), ports.tools().clock()));
        return new HandleIncoming(lines, presses, membership(commandPen));
    }

    public Aftermath aftermath() {
        var groups = new Aftermath.Groups(ports.mailroom().moves(), bind()::lost);
        return new Aftermath(
                ports.mailroom().outbox(),
                ports.tools().transaction(),
                ports.registers().persons(),
                groups);
    }

    public Chores chores(BotId bot) {
        var visits = new Chores.Visits(new RemindMembers(desk, cards), new TellVacancies(office, seats));
        return new Chores(bot, ports, rules, visits);
    }

    public AdminCode adminCode() {
        return skills.setup().code();
    }

    private HandleMembership membership(HandleCommand.Pen pen) {
        return new HandleMembership(
                ports.registers().classes(),
                ports.registers().persons(),
                ports.mailroom().moves(),
                bind(),
                pen);
    }

    private BindGroup bind() {
        return skills.setup().joining().bind();
    }

    private Desk desk(DeepLinks links) {
        var registers = ports.registers();
        return new Desk(
                new Desk.Records(ports.records().questions(), ports.records().handoffs()),
                new Desk.People(
                        registers.persons(),
                        staff,
                        registers.classes(),
                        registers.slips().expectations()),
                new Desk.Pen(mail, buttons, ports.tools().texts(), ports.tools().ids(), links),
                new Desk.Times(ports.tools().clock(), rules.hold(), rules.remindAfter()));
    }

    private Office office(DeepLinks links) {
        var registers = ports.registers();
        return new Office(
                new Office.Registers(
                        registers.classes(),
                        new Office.People(registers.persons(), registers.duties(), staff),
                        registers.slips().invitations(),
                        registers.slips().expectations(),
                        registers.slips().settings()),
                new Office.Pen(mail, buttons, ports.tools().texts()),
                new Office.Made(ports.tools().ids(), ports.tools().tokens(), links),
                ports.tools().clock());
    }

    private Skills.Answers answers() {
        var texts = ports.tools().texts();
        var questions = ports.records().questions();
        var wording = new Answering.Wording(new AnswerText(texts), buttons, texts);
        return new Skills.Answers(
                new Answering(questions, staff, mail, wording),
                new AfterAnswer(questions, staff, mail, buttons, texts));
    }

    private Skills.Handoffs handoffs() {
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
        var invite = new Invite(office, seats);
        var classes = new ManageClasses(office, new ClassCard(office, invite));
        var joining = new Skills.Joining(invite, new AcceptInvitation(office, seats), new BindGroup(office));
        return new Skills.Setup(new AdminCode(office), classes, joining, new HandOver(office, invite));
    }

    private Skills.Privacy privacy() {
        var tools = ports.tools();
        var registers = ports.registers();
        var questions = ports.records().questions();
        var kept = new Erase.Kept(
                questions,
                registers.persons(),
                registers.duties(),
                registers.slips().expectations(),
                new Withdraw(desk, cards)::all);
        return new Skills.Privacy(
                new OwnData(questions, registers.duties(), staff, new OwnData.Pen(mail, tools.texts(), tools.clock())),
                new Erase(kept, staff, mail, buttons, tools.texts()));
    }

    private Export export() {
        var pen = new Export.Pen(mail, ports.tools().texts(), ports.tools().clock());
        return new Export(ports.records().questions(), ports.registers().classes(), staff, pen);
    }
}
