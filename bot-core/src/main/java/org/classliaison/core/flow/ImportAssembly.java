package org.classliaison.core.flow;

import org.classliaison.core.act.export.ExportKnowledge;
import org.classliaison.core.act.importing.ApplyImport;
import org.classliaison.core.act.importing.ImportDesk;
import org.classliaison.core.act.importing.ShowImport;
import org.classliaison.core.act.importing.TakeFile;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.knowledge.Knowledge;

/** Puts together what reads entries out of files and writes them into files. */
final class ImportAssembly {

    private final Ports ports;
    private final Tray tray;
    private final Attachments attachments;

    ImportAssembly(Ports ports, Tray tray, Attachments attachments) {
        this.ports = ports;
        this.tray = tray;
        this.attachments = attachments;
    }

    Skills.Importing importing() {
        ImportDesk desk = desk();
        ShowImport show = new ShowImport(desk);
        return new Skills.Importing(
                new TakeFile(desk, attachments, show), show, new ApplyImport(desk), exportKnowledge());
    }

    private ImportDesk desk() {
        var records = ports.records();
        var mind = ports.mind();
        var tools = ports.tools();
        var knowledge = new Knowledge(records.entries(), mind.library(), tools.transaction());
        var books = new ImportDesk.Books(records.entries(), knowledge, KbAssembly.history(ports));
        return new ImportDesk(
                new ImportDesk.Records(ports.filing().drafts(), books),
                new ImportDesk.People(tray.staff(), ports.registers().classes()),
                new ImportDesk.Mind(ports.filing().files(), ForecastAssembly.forecast(ports, tray)),
                new ImportDesk.Pen(
                        tray.mail(), tray.buttons(), tools.texts(), new ImportDesk.Tools(tools.ids(), tools.clock())));
    }

    private ExportKnowledge exportKnowledge() {
        var pen = new ExportKnowledge.Pen(tray.mail(), ports.tools().texts());
        return new ExportKnowledge(
                ports.records().entries(),
                ports.filing().files(),
                new ExportKnowledge.People(tray.staff(), ports.registers().classes()),
                pen);
    }
}
