package org.classliaison.core.flow;

import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.kb.Desk;
import org.classliaison.core.act.kb.EditInChat;
import org.classliaison.core.knowledge.Attention;
import org.classliaison.core.knowledge.History;
import org.classliaison.core.knowledge.Knowledge;

/** Puts together what keeps the knowledge base by chat. */
final class KbAssembly {

    private final Ports ports;
    private final Tray tray;
    private final Attention attention;

    KbAssembly(Ports ports, Tray tray, Attention attention) {
        this.ports = ports;
        this.tray = tray;
        this.attention = attention;
    }

    EditInChat kb() {
        var registers = ports.registers();
        var tools = ports.tools();
        var people = new Desk.People(
                tray.staff(),
                registers.persons(),
                registers.classes(),
                registers.slips().expectations());
        var shown = new AnswerText(tools.texts());
        var pen = new Desk.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids(), shown::of);
        return new EditInChat(new Desk(books(), people, pen, tools.clock()));
    }

    static History history(Ports ports) {
        return new History(
                ports.records().entries(),
                ports.records().written().edits(),
                ports.tools().ids(),
                ports.tools().clock());
    }

    private Desk.Books books() {
        var mind = ports.mind();
        var knowledge = new Knowledge(
                ports.records().entries(), mind.library(), ports.tools().transaction());
        return new Desk.Books(
                new Desk.Shelves(mind.library(), mind.finder(), attention, ForecastAssembly.forecast(ports, tray)),
                knowledge,
                ports.records().written().edits(),
                history(ports));
    }
}
