package org.classliaison.core.flow;

import org.classliaison.core.act.setup.AcceptInvitation;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.BindChannel;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.act.setup.ChannelCode;
import org.classliaison.core.act.setup.ClassCard;
import org.classliaison.core.act.setup.HandOver;
import org.classliaison.core.act.setup.Invite;
import org.classliaison.core.act.setup.ManageClasses;

/** Puts together what sets classes up by chat. */
final class SetupAssembly {

    private final Ports ports;
    private final Tray tray;

    SetupAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Setup setup() {
        var invite = new Invite(tray.office(), tray.seats());
        var classes = new ManageClasses(
                tray.office(), new ClassCard(tray.office(), invite, ports.life().troubles()));
        var joining = new Skills.Joining(
                invite,
                new AcceptInvitation(tray.office(), tray.seats()),
                new BindGroup(tray.office()),
                new BindChannel(tray.office(), ports.life().channels()),
                new ChannelCode(tray.office(), ports.life().channels()));
        return new Skills.Setup(new AdminCode(tray.office()), classes, joining, new HandOver(tray.office(), invite));
    }
}
