package org.classliaison.core.flow;

import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.RemindMembers;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;

/** Puts the rooms of the core together for one bot. Nothing here decides anything. */
public final class Assembly {

    private final Ports ports;
    private final HouseRules rules;
    private final Tray tray;
    private final Skills skills;
    private final Meet meet;

    public Assembly(Ports ports, DeepLinks links, HouseRules rules) {
        this.ports = ports;
        this.rules = rules;
        this.tray = Tray.of(ports, links, rules);
        this.skills = new SkillAssembly(ports, tray).skills();
        this.meet = new Meet(ports.registers().persons());
    }

    public Plan plan() {
        var commandPen = new HandleCommand.Pen(tray.mail(), ports.tools().texts());
        var replies = replies();
        var asking = asking(replies);
        return new HandleIncoming(lines(asking, commandPen), presses(replies), membership());
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
        var remindMembers = new RemindMembers(tray.desk(), new Cards(tray.desk()));
        var tellVacancies = new TellVacancies(tray.office(), tray.seats());
        return new Chores(bot, ports, rules, new Chores.Visits(remindMembers, tellVacancies));
    }

    public AdminCode adminCode() {
        return skills.setup().code();
    }

    private Replies replies() {
        var pen = new Replies.Pen(tray.mail(), tray.buttons(), ports.tools().texts());
        var rooms = new Replies.Rooms(
                skills.answers().answering(),
                skills.handoffs().handOn(),
                skills.standing().own());
        return new Replies(rooms, ports.registers().classes(), pen);
    }

    private Asking asking(Replies replies) {
        var registers = ports.registers();
        var questions = ports.records().questions();
        var whichClass = new WhichClass(registers.classes(), registers.persons(), questions, tray.staff());
        var mind = new Asking.Mind(ports.mind().finder(), ports.mind().decide(), whichClass, tray.staff());
        return new Asking(mind, questions, meet, ports.tools().ids(), replies);
    }

    private HandleLine lines(Asking asking, HandleCommand.Pen pen) {
        var registers = ports.registers();
        var commands = new HandleCommand(asking, skills, meet, tray.staff(), pen);
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
                        ports.records().questions(), ports.records().handoffs()),
                skills,
                replies,
                new AskedPresses.Shelves(ports.mind().library(), ports.mind().finder()),
                new AskedPresses.Words(texts, tray.staff()));
        var pen = new HandlePress.Pen(tray.mail(), texts, ports.tools().clock());
        return new HandlePress(ports.mailroom().offers(), meet, skills, askedPresses, pen);
    }

    private HandleMembership membership() {
        var registers = ports.registers();
        return new HandleMembership(registers.persons(), ports.mailroom().moves(), bind());
    }

    private BindGroup bind() {
        return skills.setup().joining().bind();
    }
}
