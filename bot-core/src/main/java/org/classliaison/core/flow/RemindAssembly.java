package org.classliaison.core.flow;

import org.classliaison.core.act.remind.FireDue;
import org.classliaison.core.act.remind.RemindDesk;
import org.classliaison.core.act.remind.ShowDeadlines;
import org.classliaison.core.act.remind.TakeReminders;
import org.classliaison.core.reminders.Almanacs;
import org.classliaison.core.reminders.Plant;
import org.classliaison.core.reminders.RuleMade;
import org.classliaison.core.reminders.Timetable;
import org.classliaison.core.reminders.Upcoming;

/** Puts together what reminds people. */
final class RemindAssembly {

    private final Ports ports;
    private final Tray tray;

    RemindAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Reminding reminding() {
        RemindDesk desk = desk();
        return new Skills.Reminding(new TakeReminders(desk), new ShowDeadlines(desk, upcoming()), new FireDue(desk));
    }

    RuleMade ruleMade() {
        var tools = ports.tools();
        var words = new RuleMade.Words(tools.texts(), tools.ids(), tools.clock().getZone());
        return new RuleMade(ports.reminding().reminders(), records().calendar().plant(), words);
    }

    Upcoming upcoming() {
        RemindDesk.Records records = records();
        return new Upcoming(
                records.reminders(),
                records.occurrences(),
                records.calendar().timetable(),
                new Upcoming.People(ports.registers().persons(), tray.staff()));
    }

    private RemindDesk desk() {
        var registers = ports.registers();
        var tools = ports.tools();
        var slips = new RemindDesk.Slips(registers.slips().expectations(), tray.whichClass()::of);
        return new RemindDesk(
                records(),
                new RemindDesk.People(tray.staff(), registers.persons(), registers.classes(), slips),
                new RemindDesk.Pen(
                        tray.mail(),
                        tray.buttons(),
                        tools.texts(),
                        new RemindDesk.Tools(tools.ids(), tray.desk().pen().links())),
                tools.clock());
    }

    private RemindDesk.Records records() {
        var reminding = ports.reminding();
        var tools = ports.tools();
        var almanacs =
                new Almanacs(reminding.workingDays(), ports.registers().slips().settings());
        var timetable = new Timetable(almanacs);
        var plant = new Plant(reminding.occurrences(), timetable, tools.ids(), tools.clock());
        return new RemindDesk.Records(
                reminding.reminders(), reminding.occurrences(), new RemindDesk.Calendar(timetable, plant, almanacs));
    }
}
