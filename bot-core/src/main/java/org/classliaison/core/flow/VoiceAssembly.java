package org.classliaison.core.flow;

import org.classliaison.core.act.access.ExportCareLog;
import org.classliaison.core.act.voice.TakeVoice;
import org.classliaison.core.act.voice.VoiceDesk;
import org.classliaison.core.act.voice.WarnWriter;

/** Puts together what serves whoever wrote a line, and who looks after those who look. */
final class VoiceAssembly {

    private final Ports ports;
    private final Tray tray;

    VoiceAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Voice voice() {
        VoiceDesk desk = desk();
        return new Skills.Voice(new TakeVoice(desk), new WarnWriter(desk), log());
    }

    private ExportCareLog log() {
        var tools = ports.tools();
        var registers = ports.registers();
        return new ExportCareLog(
                ports.care().books().log(),
                new ExportCareLog.People(registers.persons(), registers.classes(), tray.staff()),
                new ExportCareLog.Pen(tray.mail(), tools.texts(), tools.ids(), tools.clock()),
                tray.rules().keepCare().log());
    }

    private VoiceDesk desk() {
        var registers = ports.registers();
        var care = ports.care();
        var books = new VoiceDesk.Books(
                care.books().counts(), care.books().limits(), care.books().drafts());
        return new VoiceDesk(
                new VoiceDesk.Records(care.flags(), care.choices(), books, care.marks()),
                new VoiceDesk.People(
                        tray.staff(),
                        registers.persons(),
                        registers.classes(),
                        new VoiceDesk.Slips(registers.slips().expectations(), tray.whichClass()::beyondDoubt)),
                pen(),
                ports.tools().clock());
    }

    private VoiceDesk.Pen pen() {
        var tools = ports.tools();
        var keep = tray.rules().keepCare();
        var kept = new VoiceDesk.Kept(
                (int) keep.open().toDays(), (int) keep.closed().toDays());
        var made = new VoiceDesk.Tools(tools.ids(), tray.desk().pen().links(), kept);
        return new VoiceDesk.Pen(tray.mail(), tray.buttons(), tools.texts(), made);
    }
}
