package org.classliaison.core.flow;

import java.time.LocalTime;
import org.classliaison.core.act.care.CareDesk;
import org.classliaison.core.act.care.RaiseFlag;
import org.classliaison.core.act.care.ShowFlags;
import org.classliaison.core.act.care.TakeCare;
import org.classliaison.core.act.care.TellFlags;

/** Puts together what looks after people: the members' side of it. */
final class CareAssembly {

    /** After the last lecture, and long before the night. */
    private static final LocalTime DIGEST = LocalTime.of(18, 0);

    private final Ports ports;
    private final Tray tray;

    CareAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Caring caring() {
        CareDesk desk = desk();
        return new Skills.Caring(new TakeCare(desk), new ShowFlags(desk), new RaiseFlag(desk), new TellFlags(desk));
    }

    private CareDesk desk() {
        var care = ports.care();
        var registers = ports.registers();
        var tools = ports.tools();
        var books = new CareDesk.Books(
                care.books().log(), care.books().counts(), care.books().moods());
        return new CareDesk(
                new CareDesk.Records(care.flags(), care.choices(), books, care.marks()),
                new CareDesk.People(
                        tray.staff(),
                        registers.persons(),
                        registers.classes(),
                        registers.slips().expectations()),
                new CareDesk.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()),
                rules(),
                tools.clock());
    }

    private CareDesk.Rules rules() {
        var keep = tray.rules().keepCare();
        return new CareDesk.Rules(
                (int) keep.open().toDays(), (int) keep.closed().toDays(), DIGEST);
    }
}
