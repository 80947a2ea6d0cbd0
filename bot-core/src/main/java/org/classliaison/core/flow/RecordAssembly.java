package org.classliaison.core.flow;

import org.classliaison.core.act.answer.FromRecords;
import org.classliaison.core.act.answer.OwnRecords;
import org.classliaison.core.act.answer.RecordWords;
import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.Reply;
import org.classliaison.core.act.handoff.WaitingAnswer;
import org.classliaison.core.act.ledger.KeepRecord;
import org.classliaison.core.act.ledger.Ledger;
import org.classliaison.core.act.ledger.ListRecords;
import org.classliaison.core.act.ledger.ReadBack;
import org.classliaison.core.act.ledger.WhichTopic;
import org.classliaison.core.act.ledger.WriteRecord;
import org.classliaison.core.act.standing.OwnStanding;
import org.classliaison.core.act.standing.Registry;
import org.classliaison.core.act.standing.SetSince;
import org.classliaison.core.act.standing.SetStage;
import org.classliaison.core.act.standing.StandingWords;

/** Puts together what keeps the class's records and what answers from them. */
final class RecordAssembly {

    private final Ports ports;
    private final Tray tray;

    RecordAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    OwnRecords ownRecords() {
        var tools = ports.tools();
        var words = new RecordWords(ports.registers().persons(), tools.texts(), tools.clock());
        return new FromRecords(ports.records().written().records(), tray.staff(), words, tools.texts());
    }

    Skills.Ledger ledger() {
        var tools = ports.tools();
        var registers = ports.registers();
        var ledger = new Ledger(
                ports.records().written().records(),
                new Ledger.People(
                        tray.staff(), registers.classes(), registers.slips().expectations()),
                new Ledger.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()),
                tools.clock());
        var whichTopic = new WhichTopic(ports.mind().finder(), tray.staff());
        return new Skills.Ledger(
                new ListRecords(ledger),
                new WriteRecord(ledger, new ReadBack(ledger, whichTopic)),
                new KeepRecord(ledger, whichTopic));
    }

    Skills.Standing standing() {
        var texts = ports.tools().texts();
        var library = ports.mind().library();
        var words = new StandingWords(library, ports.registers().persons(), tray.staff(), texts);
        var personal = new Personal(library);
        var reply = new Reply(tray.desk(), new Cards(tray.desk(), personal), new WaitingAnswer(tray.desk(), personal));
        return new Skills.Standing(
                own(words), new SetStage(registry()), new SetSince(registry(), words, reply::withRecord));
    }

    private OwnStanding own(StandingWords words) {
        var tools = ports.tools();
        var links = tray.desk().pen().links();
        var pen = new OwnStanding.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids(), links);
        return new OwnStanding(
                ports.records().questions(), ports.records().written().standings(), words, pen);
    }

    private Registry registry() {
        var tools = ports.tools();
        var registers = ports.registers();
        var records = ports.records();
        return new Registry(
                new Registry.Records(
                        records.questions(),
                        records.handoffs(),
                        records.written().standings()),
                new Registry.People(
                        registers.persons(), tray.staff(), registers.slips().expectations()),
                new Registry.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()),
                new Registry.Times(tools.clock(), tray.desk().times().hold()));
    }
}
