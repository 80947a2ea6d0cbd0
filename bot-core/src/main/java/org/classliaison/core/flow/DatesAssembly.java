package org.classliaison.core.flow;

import org.classliaison.core.act.dates.ChangeFeed;
import org.classliaison.core.act.dates.DatesDesk;
import org.classliaison.core.act.dates.OpenFeed;
import org.classliaison.core.act.dates.ShowFeeds;
import org.classliaison.core.act.dates.ShowMonth;
import org.classliaison.core.calendar.UpcomingDates;

/** Puts together what shows dates. */
final class DatesAssembly {

    private final Ports ports;
    private final Tray tray;
    private final UpcomingDates reminders;

    /** @param reminders the dates that reminders lead to */
    DatesAssembly(Ports ports, Tray tray, UpcomingDates reminders) {
        this.ports = ports;
        this.tray = tray;
        this.reminders = reminders;
    }

    Skills.Dates dates() {
        DatesDesk desk = desk();
        return new Skills.Dates(new ShowMonth(desk), new ShowFeeds(desk), new ChangeFeed(desk), new OpenFeed(desk));
    }

    private DatesDesk desk() {
        var registers = ports.registers();
        var tools = ports.tools();
        var all = new AllDates(
                reminders,
                new AllDates.Written(ports.records().written().records(), registers.classes()),
                tools.clock(),
                tools.texts());
        return new DatesDesk(
                new DatesDesk.Records(all, ports.feeds().links()),
                new DatesDesk.People(tray.staff(), registers.persons(), registers.classes(), tray.whichClass()::of),
                new DatesDesk.Pen(
                        tray.mail(),
                        tray.buttons(),
                        tools.texts(),
                        new DatesDesk.Made(
                                tools.ids(), tools.tokens(), ports.feeds().address())),
                tools.clock());
    }
}
