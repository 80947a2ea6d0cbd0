package org.classliaison.core.flow;

import org.classliaison.core.act.handoff.Desk;
import org.classliaison.core.act.setup.Office;
import org.classliaison.core.act.setup.Seats;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Staff;

/** What several rooms of one bot work with. */
record Tray(Staff staff, Mail mail, Buttons buttons, Desk desk, Office office, HouseRules rules) {

    static Tray of(Ports ports, DeepLinks links, HouseRules rules) {
        var tools = ports.tools();
        var staff = new Staff(ports.registers().duties(), ports.registers().persons(), tools.clock());
        var mail = new Mail(ports.mailroom().outbox(), tools.ids(), tools.clock());
        var buttons = new Buttons(ports.mailroom().offers(), tools.tokens(), tools.clock(), tools.texts());
        var deskPen = new Desk.Pen(mail, buttons, tools.texts(), tools.ids(), links);
        var times = new Desk.Times(tools.clock(), rules.hold(), rules.remindAfter());
        var made = new Office.Made(tools.ids(), tools.tokens(), links);
        var officePen = new Office.Pen(mail, buttons, tools.texts());
        return new Tray(
                staff,
                mail,
                buttons,
                new Desk(
                        new Desk.Records(
                                ports.records().questions(),
                                ports.records().handoffs(),
                                ports.records().written().standings()),
                        deskPeople(ports.registers(), staff),
                        deskPen,
                        times),
                new Office(officeRegisters(ports.registers(), staff), officePen, made, tools.clock()),
                rules);
    }

    Seats seats() {
        return new Seats(office.registers().people().duties(), staff);
    }

    WhichClass whichClass() {
        var registers = office.registers();
        return new WhichClass(
                registers.classes(),
                registers.people().persons(),
                desk.records().questions(),
                staff);
    }

    private static Desk.People deskPeople(Ports.Registers registers, Staff staff) {
        return new Desk.People(
                registers.persons(),
                staff,
                registers.classes(),
                registers.slips().expectations());
    }

    private static Office.Registers officeRegisters(Ports.Registers registers, Staff staff) {
        return new Office.Registers(
                registers.classes(),
                new Office.People(registers.persons(), registers.duties(), staff),
                registers.slips().invitations(),
                registers.slips().expectations(),
                registers.slips().settings());
    }
}
