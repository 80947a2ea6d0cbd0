package org.classliaison.core.flow;

import org.classliaison.core.act.doubt.DecideDoubt;
import org.classliaison.core.act.doubt.DoubtDesk;
import org.classliaison.core.act.doubt.TellDoubts;
import org.classliaison.core.act.groups.WatchGroups;

/** Puts together what tells members of letters in doubt and of what is wrong in their groups. */
final class GroupAssembly {

    private final Ports ports;
    private final Tray tray;

    GroupAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Doubtful doubts() {
        var tools = ports.tools();
        var registers = ports.registers();
        var desk = new DoubtDesk(
                new DoubtDesk.Records(
                        ports.mailroom().doubts(), ports.mailroom().outbox()),
                new DoubtDesk.People(registers.classes(), registers.persons(), tray.staff()),
                new DoubtDesk.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()));
        return new Skills.Doubtful(new TellDoubts(desk, tools.clock()), new DecideDoubt(desk, tools.clock()));
    }

    WatchGroups watch() {
        var tools = ports.tools();
        return new WatchGroups(
                ports.life().troubles(),
                ports.mailroom().moves(),
                new WatchGroups.People(ports.registers().classes(), tray.staff()),
                new WatchGroups.Pen(tray.mail(), tools.texts(), tools.clock()));
    }
}
