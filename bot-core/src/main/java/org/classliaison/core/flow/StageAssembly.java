package org.classliaison.core.flow;

import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.act.stages.LinkStage;
import org.classliaison.core.act.stages.StageDesk;
import org.classliaison.core.act.stages.StageFile;
import org.classliaison.core.act.stages.TakeStages;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.reminders.RuleMade;

/** Puts together what keeps the days of people's ways. */
final class StageAssembly {

    private final Ports ports;
    private final Tray tray;
    private final RuleMade ruleMade;

    StageAssembly(Ports ports, Tray tray, RuleMade ruleMade) {
        this.ports = ports;
        this.tray = tray;
        this.ruleMade = ruleMade;
    }

    Skills.Stages stages(Attachments attachments) {
        StageDesk desk = desk();
        var source = new StageFile.Source(attachments, ports.filing().files());
        return new Skills.Stages(new TakeStages(desk), new LinkStage(desk), new StageFile(desk, source), forget());
    }

    ForgetStage forget() {
        var reminding = ports.reminding();
        return new ForgetStage(reminding.stages(), reminding.lists(), reminding.reminders(), ruleMade);
    }

    private StageDesk desk() {
        var registers = ports.registers();
        var tools = ports.tools();
        return new StageDesk(
                new StageDesk.Records(
                        ports.reminding().stages(), ports.reminding().lists(), ruleMade),
                new StageDesk.People(
                        tray.staff(), registers.classes(), registers.slips().expectations()),
                new StageDesk.Pen(
                        tray.mail(),
                        tray.buttons(),
                        tools.texts(),
                        new StageDesk.Tools(
                                tools.ids(), tools.tokens(), tray.desk().pen().links())),
                tools.clock());
    }
}
