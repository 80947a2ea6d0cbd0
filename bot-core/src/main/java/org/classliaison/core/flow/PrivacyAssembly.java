package org.classliaison.core.flow;

import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.Withdraw;
import org.classliaison.core.act.privacy.Erase;
import org.classliaison.core.act.privacy.OwnData;
import org.classliaison.core.act.share.WithdrawShare;
import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.act.voice.TakeVoice;
import org.classliaison.core.knowledge.Knowledge;

/** Puts together what shows people their own data and takes it away. */
final class PrivacyAssembly {

    private final Ports ports;
    private final Tray tray;
    private final Skills.Suggesting suggesting;

    PrivacyAssembly(Ports ports, Tray tray, Skills.Suggesting suggesting) {
        this.ports = ports;
        this.tray = tray;
        this.suggesting = suggesting;
    }

    Skills.Privacy privacy(WithdrawShare shares, ForgetStage stages, TakeVoice voice) {
        return new Skills.Privacy(ownData(voice), erase(elsewhere(shares, stages)));
    }

    private OwnData ownData(TakeVoice voice) {
        var tools = ports.tools();
        var records = new OwnData.Records(
                ports.records().questions(),
                ports.records().written().standings(),
                ports.noticing().receipts(),
                ports.life().shares(),
                new OwnData.Dates(
                        ports.reminding().stages(),
                        ports.reminding().reminders(),
                        ports.feeds().links()),
                voice::keptOf,
                suggesting.take()::countOf);
        return new OwnData(
                records,
                new OwnData.People(ports.registers().duties(), tray.staff()),
                terms(),
                new OwnData.Pen(tray.mail(), tools.texts(), tools.clock()));
    }

    private OwnData.Terms terms() {
        HouseRules rules = tray.rules();
        return new OwnData.Terms(
                rules.keepQuestions().toDays(),
                rules.keepCare().open().toDays(),
                rules.keepCare().closed().toDays(),
                rules.keepSuggestions().toDays());
    }

    private Erase erase(Erase.Elsewhere elsewhere) {
        var registers = ports.registers();
        var kept = new Erase.Kept(
                new Erase.Records(
                        ports.records().questions(),
                        ports.records().written().standings(),
                        ports.records().written().edits()),
                registers.persons(),
                registers.duties(),
                registers.slips().expectations(),
                elsewhere);
        return new Erase(
                kept, tray.staff(), tray.mail(), tray.buttons(), ports.tools().texts());
    }

    /** What other rooms have of a person. */
    private Erase.Elsewhere elsewhere(WithdrawShare shares, ForgetStage stages) {
        var cards = new Cards(tray.desk(), new Personal(ports.mind().library()));
        var knowledge = new Knowledge(
                ports.records().entries(), ports.mind().library(), ports.tools().transaction());
        var withdraw = new Withdraw(tray.desk(), cards, knowledge);
        var forgetCare = new ForgetCare(ports, tray.rules());
        return (personId, asked) -> {
            ports.filing().drafts().forget(personId);
            ports.noticing().receipts().forget(personId);
            ports.noticing().cards().forget(personId);
            ports.mailroom().doubts().forget(personId);
            ports.feeds().links().forget(personId);
            shares.all(personId);
            stages.forget(personId);
            withdraw.all(asked);
            ports.registers().persons().byId(personId).ifPresent(person -> {
                forgetCare.writer(person);
                suggesting.forget().of(person);
            });
        };
    }
}
