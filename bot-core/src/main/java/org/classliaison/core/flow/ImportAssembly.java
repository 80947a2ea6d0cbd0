package org.classliaison.core.flow;

import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judge;
import org.classliaison.core.act.export.ExportKnowledge;
import org.classliaison.core.act.importing.ApplyImport;
import org.classliaison.core.act.importing.ImportDesk;
import org.classliaison.core.act.importing.ImportDesk.Foreseen;
import org.classliaison.core.act.importing.ShowImport;
import org.classliaison.core.act.importing.TakeFile;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Knowledge;
import org.classliaison.core.questions.Question;
import org.classliaison.core.understand.FollowUp;
import org.classliaison.core.understand.Understand;

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
        var readAgain = new ReadAgain(
                new Conversation(records.questions(), ports.registers().persons(), new FollowUp(new Understand())));
        var judge = new Judge(mind.decide(), ports.restraint());
        var knowledge = new Knowledge(records.entries(), mind.library(), tools.transaction());
        var books = new ImportDesk.Books(records.entries(), knowledge, KbAssembly.history(ports));
        return new ImportDesk(
                new ImportDesk.Records(ports.filing().drafts(), books, records.questions()),
                new ImportDesk.People(tray.staff(), ports.registers().classes()),
                new ImportDesk.Mind(
                        ports.filing().files(),
                        mind.library(),
                        mind.library()::with,
                        (finder, question) -> foresee(
                                judge,
                                readAgain.in(finder, question, tray.staff().today()),
                                question)),
                new ImportDesk.Pen(
                        tray.mail(), tray.buttons(), tools.texts(), new ImportDesk.Tools(tools.ids(), tools.clock())));
    }

    /** As the question's class wants it today. */
    private static Foreseen foresee(Judge judge, Findings findings, Question question) {
        Hearing hearing = question.ruling().addressed() ? Hearing.ADDRESSED : Hearing.AMBIENT;
        return switch (judge.on(findings, hearing, question.classId())) {
            case Decision.Answer answer -> new Foreseen("outcome.ANSWERED", answer.entry());
            case Decision.Suggest suggest -> new Foreseen("outcome.SUGGESTED", null);
            case Decision.HandOn handOn -> new Foreseen("outcome.HANDED_ON", null);
            case Decision.Refuse refuse -> new Foreseen("outcome.REFUSED", null);
            case Decision.Silent silent -> new Foreseen("import.silent", null);
        };
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
