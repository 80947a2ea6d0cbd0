package org.classliaison.core.flow;

import org.classliaison.core.act.suggest.ForgetSuggestions;
import org.classliaison.core.act.suggest.OfferBox;
import org.classliaison.core.act.suggest.RemindSuggestions;
import org.classliaison.core.act.suggest.SuggestDesk;
import org.classliaison.core.act.suggest.TakeSuggestions;

/** Puts together the suggestion box. */
final class SuggestAssembly {

    private final Ports ports;
    private final Tray tray;

    SuggestAssembly(Ports ports, Tray tray) {
        this.ports = ports;
        this.tray = tray;
    }

    Skills.Suggesting suggesting() {
        SuggestDesk desk = desk();
        return new Skills.Suggesting(
                new TakeSuggestions(desk),
                new OfferBox(desk),
                new RemindSuggestions(desk),
                new ForgetSuggestions(desk));
    }

    private SuggestDesk desk() {
        var registers = ports.registers();
        var tools = ports.tools();
        var records = new SuggestDesk.Records(
                ports.life().box().suggestions(),
                ports.life().box().drafts(),
                ports.care().books().limits(),
                ports.care().marks());
        var slips = new SuggestDesk.Slips(registers.slips().expectations(), tray.whichClass()::of);
        return new SuggestDesk(
                records,
                new SuggestDesk.People(tray.staff(), registers.persons(), registers.classes(), slips),
                new SuggestDesk.Pen(tray.mail(), tray.buttons(), tools.texts(), tools.ids()),
                tools.clock());
    }
}
