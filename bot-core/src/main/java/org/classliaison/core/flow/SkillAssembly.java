package org.classliaison.core.flow;

import org.classliaison.core.act.answer.AfterAnswer;
import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.answer.Answering;
import org.classliaison.core.act.answer.GrowCautious;
import org.classliaison.core.act.answer.Pen;
import org.classliaison.core.act.digest.Contents;
import org.classliaison.core.act.digest.WeeklyDigest;
import org.classliaison.core.act.export.Export;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.manner.ChangeManner;
import org.classliaison.core.act.manner.MannerDesk;
import org.classliaison.core.act.manner.ShowManner;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.knowledge.Attention;

/** Puts the skills together out of their rooms. */
final class SkillAssembly {

    private final Ports ports;
    private final Tray tray;
    private final Attention attention;
    private final Attachments attachments;

    SkillAssembly(Ports ports, Tray tray, Attachments attachments) {
        this.ports = ports;
        this.tray = tray;
        this.attention = new Attention(ports.mind().library());
        this.attachments = attachments;
    }

    Skills skills() {
        var records = new RecordAssembly(ports, tray);
        var sharing = new ShareAssembly(ports, tray).sharing();
        var groups = new GroupAssembly(ports, tray);
        var reminding = new RemindAssembly(ports, tray);
        var voice = new VoiceAssembly(ports, tray).voice();
        var suggesting = new SuggestAssembly(ports, tray).suggesting();
        var stages = new StageAssembly(ports, tray, reminding.ruleMade());
        return new Skills(
                answers(),
                new HandoffAssembly(ports, tray).handoffs(),
                new SetupAssembly(ports, tray).setup(),
                manners(),
                new PrivacyAssembly(ports, tray, suggesting).privacy(sharing.withdraw(), stages.forget(), voice.take()),
                export(),
                digest(),
                records.ledger(),
                records.standing(),
                new KbAssembly(ports, tray, attention).kb(),
                new ImportAssembly(ports, tray, attachments).importing(),
                groups.doubts(),
                new NoticeAssembly(ports, tray).noticing(),
                sharing,
                groups.watch(),
                reminding.reminding(),
                stages.stages(attachments),
                new DatesAssembly(ports, tray, reminding.upcoming()).dates(),
                new CareAssembly(ports, tray).caring(),
                voice,
                suggesting);
    }

    private Skills.Answers answers() {
        var texts = ports.tools().texts();
        var questions = ports.records().questions();
        var wording = new Answering.Wording(
                new AnswerText(texts), new RecordAssembly(ports, tray).ownRecords(), tray.buttons(), texts);
        return new Skills.Answers(
                new Answering(questions, tray.staff(), tray.mail(), wording),
                new AfterAnswer(questions, tray.staff(), growCautious(), answerPen()));
    }

    private GrowCautious growCautious() {
        var records =
                new GrowCautious.Records(ports.restraint(), ports.records().questions());
        return new GrowCautious(
                records, ports.registers().classes(), tray.staff(), ports.mind().library(), answerPen());
    }

    private Pen answerPen() {
        return new Pen(tray.mail(), tray.buttons(), ports.tools().texts());
    }

    private Skills.Manners manners() {
        var people = new MannerDesk.People(ports.registers().classes(), tray.staff());
        var pen = new MannerDesk.Pen(tray.mail(), tray.buttons(), ports.tools().texts());
        var desk = new MannerDesk(ports.restraint(), people, ports.mind().library(), pen);
        return new Skills.Manners(new ShowManner(desk), new ChangeManner(desk));
    }

    private WeeklyDigest digest() {
        var personal = new Personal(ports.mind().library());
        return new WeeklyDigest(
                ports.records().weeks(),
                new Contents(
                        ports.mind().library(),
                        attention,
                        personal::is,
                        ports.care().books().moods()),
                new WeeklyDigest.Readers(ports.registers().classes(), tray.staff()),
                new WeeklyDigest.Pen(
                        tray.mail(), ports.tools().texts(), ports.tools().clock()));
    }

    private Export export() {
        var pen =
                new Export.Pen(tray.mail(), ports.tools().texts(), ports.tools().clock());
        return new Export(ports.records().questions(), ports.registers().classes(), tray.staff(), pen);
    }
}
