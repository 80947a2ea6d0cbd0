package org.classliaison.core.flow;

import org.classliaison.core.act.handoff.Alike;
import org.classliaison.core.act.handoff.Cards;
import org.classliaison.core.act.handoff.GiveAnswer;
import org.classliaison.core.act.handoff.HandOn;
import org.classliaison.core.act.handoff.Learn;
import org.classliaison.core.act.handoff.OpenQuestions;
import org.classliaison.core.act.handoff.Personal;
import org.classliaison.core.act.handoff.Reply;
import org.classliaison.core.act.handoff.Reword;
import org.classliaison.core.act.handoff.SplitOff;
import org.classliaison.core.act.handoff.TakeQuestion;
import org.classliaison.core.act.handoff.WaitingAnswer;
import org.classliaison.core.act.handoff.Withdraw;
import org.classliaison.core.knowledge.Knowledge;

/** Puts together what hands questions on and brings answers back. */
final class HandoffAssembly {

    private final Ports ports;
    private final Tray tray;

    HandoffAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Handoffs handoffs() {
        var desk = tray.desk();
        var personal = new Personal(ports.mind().library());
        var cards = new Cards(desk, personal);
        var alike = new Alike(desk.records(), personal, ports.mind().likeness());
        var waiting = new WaitingAnswer(desk, personal);
        var reply = new Reply(desk, cards, waiting);
        var learn = new Learn(desk, knowledge(), cards, personal);
        return new Skills.Handoffs(
                new HandOn(desk, cards, alike, waiting),
                new TakeQuestion(desk, cards, reply),
                new GiveAnswer(desk, reply, learn),
                new SplitOff(desk, cards),
                learn,
                new Reword(desk, cards),
                new OpenQuestions(desk, cards),
                waiting,
                new Withdraw(desk, cards, knowledge()));
    }

    private Knowledge knowledge() {
        return new Knowledge(
                ports.records().entries(), ports.mind().library(), ports.tools().transaction());
    }
}
