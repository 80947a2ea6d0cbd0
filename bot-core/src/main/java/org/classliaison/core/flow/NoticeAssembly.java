package org.classliaison.core.flow;

import org.classliaison.core.act.notice.NoticeDesk;
import org.classliaison.core.act.notice.PostNotices;
import org.classliaison.core.act.notice.TendNotices;

/** Puts together what writes notices and looks after them. */
final class NoticeAssembly {

    private final Ports ports;
    private final Tray tray;

    NoticeAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Noticing noticing() {
        NoticeDesk desk = desk();
        return new Skills.Noticing(new PostNotices(desk), new TendNotices(desk));
    }

    private NoticeDesk desk() {
        var noticing = ports.noticing();
        var registers = ports.registers();
        var slips = new NoticeDesk.Slips(
                registers.slips().expectations(), registers.slips().settings());
        var groups = new NoticeDesk.Groups(ports.life().troubles(), ports.life().channels());
        var tools = new NoticeDesk.Tools(ports.tools().ids(), ports.filing().files());
        return new NoticeDesk(
                new NoticeDesk.Records(
                        noticing.notices(),
                        noticing.copies(),
                        noticing.receipts(),
                        noticing.cards(),
                        ports.mailroom().outbox()),
                new NoticeDesk.People(tray.staff(), registers.persons(), registers.classes(), slips, groups),
                new NoticeDesk.Pen(tray.mail(), tray.buttons(), ports.tools().texts(), tools),
                ports.tools().clock());
    }
}
