package org.classliaison.core.flow;

import org.classliaison.core.act.answer.Judge;
import org.classliaison.core.act.answer.WhyText;
import org.classliaison.core.act.dates.OpenFeed;
import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.RemindMembers;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.understand.FollowUp;
import org.classliaison.core.understand.Openers;
import org.classliaison.core.understand.Understand;

/** Puts the rooms of the core together for one bot. Nothing here decides anything. */
public final class Assembly {

    private final RememberedChoices choices;
    private final Ports ports;
    private final HouseRules rules;
    private final Tray tray;
    private final Skills skills;
    private final Meet meet;
    private final Understand understand = new Understand();
    private final FollowUp followUp = new FollowUp(understand);

    public Assembly(Ports ports, DeepLinks links, HouseRules rules, Attachments attachments) {
        this.choices =
                new RememberedChoices(ports.care().choices(), ports.tools().transaction());
        this.ports = ports.with(ports.care().choosing(choices.fresh()));
        this.rules = rules;
        this.tray = Tray.of(this.ports, links, rules);
        this.skills = new SkillAssembly(this.ports, tray, attachments).skills();
        this.meet = new Meet(ports.registers().persons());
    }

    /** Another process may have worked for this bot meanwhile. */
    void startAnew() {
        choices.forget();
    }

    public Plan plan() {
        var replies = replies();
        return watch().over(new HandleIncoming(lines(replies), documents(), presses(replies), membership()));
    }

    private WatchAssembly watch() {
        return new WatchAssembly(ports, skills, choices);
    }

    public Aftermath aftermath() {
        var groups = new Aftermath.Groups(skills.watch()::move, reports());
        return new Aftermath(
                ports.mailroom().outbox(),
                ports.tools().transaction(),
                ports.registers().persons(),
                groups);
    }

    public Chores chores(BotId bot) {
        var remindMembers = new RemindMembers(
                tray.desk(), new Cards(tray.desk(), new Personal(ports.mind().library())));
        var tellVacancies = new TellVacancies(tray.office());
        var visits = new Chores.Visits(
                remindMembers,
                skills.doubts().tell(),
                tellVacancies,
                skills.digest(),
                skills.noticing().tend(),
                skills.sharing().post(),
                new FireReminders(bot, skills.reminding().fire(), ports.tools().transaction()),
                skills.stages().forget(),
                skills.caring().tell(),
                watch().later(),
                skills.suggesting().remind());
        return new Chores(bot, ports, rules, visits);
    }

    public AdminCode adminCode() {
        return skills.setup().code();
    }

    public OpenFeed openFeed() {
        return skills.dates().open();
    }

    private Replies replies() {
        var pen = new Replies.Pen(tray.mail(), tray.buttons(), ports.tools().texts());
        var rooms = new Replies.Rooms(
                skills.answers().answering(),
                skills.handoffs().handOn(),
                skills.standing().own());
        return new Replies(rooms, ports.registers().classes(), pen);
    }

    private Listen.Mind mind() {
        var judge = new Judge(ports.mind().decide(), ports.restraint());
        return new Listen.Mind(ports.mind().finder(), judge, tray.whichClass(), tray.staff());
    }

    private Asking asking(Listen.Mind mind, Replies replies) {
        var burst = new Burst(new RecentLines(), new Openers(), understand, followUp);
        var listen = new Listen(mind, conversation(), followUp, burst);
        var register = new Asking.Register(
                ports.records().questions(), meet, ports.tools().ids());
        return new Asking(listen, mind.whichClass(), register, replies);
    }

    private Conversation conversation() {
        return new Conversation(ports.records().questions(), ports.registers().persons(), followUp);
    }

    private Explaining explaining(Listen.Mind mind) {
        var texts = ports.tools().texts();
        var records = new Explaining.Records(
                ports.records().questions(),
                ports.records().handoffs(),
                ports.mind().library());
        var pen = new TellWhy.Pen(tray.mail(), texts, tray.office().made().links());
        var tellWhy = new TellWhy(meet, tray.staff(), pen);
        var thinking = new Explaining.Mind(mind, new ReadAgain(conversation()));
        return new Explaining(thinking, records, tellWhy, new Explaining.Words(new WhyText(texts), texts));
    }

    private HandleLine lines(Replies replies) {
        var registers = ports.registers();
        var mind = mind();
        var asking = asking(mind, replies);
        var pen = new HandleCommand.Pen(tray.mail(), ports.tools().texts());
        var thinking = new HandleCommand.Thinking(asking, explaining(mind));
        var commands = new HandleCommand(thinking, skills, meet, tray.staff(), pen);
        var memory = new HandleLine.Memory(
                meet,
                registers.slips().expectations(),
                ports.records().questions(),
                ports.records().handoffs());
        return new HandleLine(asking, commands, skills, memory, ports.tools().clock());
    }

    private HandlePress presses(Replies replies) {
        var texts = ports.tools().texts();
        var askedPresses = new AskedPresses(
                new AskedPresses.Records(
                        ports.records().questions(), ports.records().handoffs(), conversation()),
                skills,
                replies,
                new AskedPresses.Shelves(ports.mind().library(), ports.mind().finder()),
                new AskedPresses.Words(texts, tray.staff()));
        var pen = new HandlePress.Pen(tray.mail(), texts, ports.tools().clock());
        return new HandlePress(ports.mailroom().offers(), meet, skills, askedPresses, pen);
    }

    private HandleDocument documents() {
        var memory = new HandleDocument.Memory(
                ports.registers().persons(),
                ports.registers().slips().expectations(),
                meet,
                ports.tools().clock());
        return new HandleDocument(
                skills.importing().take(),
                skills.stages().file(),
                new HandleDocument.Posts(
                        skills.noticing().post(), skills.sharing().take()),
                memory);
    }

    private HandleMembership membership() {
        var registers = ports.registers();
        return new HandleMembership(registers.persons(), skills.setup().joining(), reports());
    }

    private GroupReports reports() {
        var joining = skills.setup().joining();
        return new GroupReports(skills.watch(), joining.bind(), joining.channel());
    }
}
