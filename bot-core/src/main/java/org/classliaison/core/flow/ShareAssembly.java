package org.classliaison.core.flow;

import org.classliaison.core.act.share.PostShares;
import org.classliaison.core.act.share.ShareDesk;
import org.classliaison.core.act.share.ShowQueue;
import org.classliaison.core.act.share.TakeShares;
import org.classliaison.core.act.share.WithdrawShare;
import org.classliaison.core.shares.Rhythm;

/** Puts together what takes in and posts shares. */
final class ShareAssembly {

    private final Ports ports;
    private final Tray tray;

    ShareAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Sharing sharing() {
        ShareDesk desk = desk();
        return new Skills.Sharing(
                new TakeShares(desk), new ShowQueue(desk), new PostShares(desk), new WithdrawShare(desk));
    }

    private ShareDesk desk() {
        var registers = ports.registers();
        var tools = ports.tools();
        var slips = new ShareDesk.Slips(
                registers.slips().expectations(), registers.slips().settings(), tray.whichClass()::of);
        return new ShareDesk(
                new ShareDesk.Records(ports.life().shares(), ports.life().turns(), Rhythm.usual()),
                new ShareDesk.People(tray.staff(), registers.persons(), registers.classes(), slips),
                new ShareDesk.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()),
                tools.clock());
    }
}
