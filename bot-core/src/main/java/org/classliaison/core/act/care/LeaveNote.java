package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareText;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** A word to the other member, who goes on with it. */
final class LeaveNote {

    private static final int LONGEST_NOTE = 300;

    private final CareDesk desk;
    private final Holding holding;
    private final CareRights rights;
    private final TellFlags tell;

    LeaveNote(CareDesk desk) {
        this.desk = desk;
        this.holding = new Holding(desk);
        this.rights = new CareRights(desk);
        this.tell = new TellFlags(desk);
    }

    String begin(Pressed pressed) {
        Person member = pressed.presser();
        return holding.then(member, pressed.subject(), flag -> {
            if (others(member, flag).isEmpty()) {
                return desk.text("care.note.nobody");
            }
            new FlagCard(desk).hide(member, flag, OpenFlag.letter(pressed));
            desk.expect(member, flag, Expectation.Kind.CARE_NOTE);
            desk.say(member, "care.note.ask");
            return "";
        });
    }

    void typed(Person member, long flagId, String line) {
        desk.expectNothing(member);
        String words = holding.then(member, flagId, flag -> {
            String note = line.strip();
            CareText text = desk.records().flags().text(flagId).orElse(CareText.of("", List.of()));
            desk.records().flags().write(flagId, text.noted(signed(member, note)));
            desk.records().flags().release(flagId, member.id());
            desk.log(flag, Deed.NOTED, member);
            return pass(member, flag);
        });
        desk.say(member, List.of(List.of(desk.nextButton(member))), words);
    }

    /** At night it waits in the queue, unless it is danger. */
    private String pass(Person member, CareFlag flag) {
        if (tell.isQuietFor(flag)) {
            return desk.text("care.note.night");
        }
        others(member, flag).stream()
                .filter(Person::reachable)
                .forEach(other -> desk.say(
                        other,
                        List.of(List.of(desk.nextButton(other))),
                        desk.text("care.note.told", member.shownName(), desk.className(flag.classId()))));
        return desk.text("care.note.done");
    }

    private String signed(Person member, String note) {
        return desk.text("care.note.signed", member.shownName(), Beginning.cut(note, LONGEST_NOTE));
    }

    private List<Person> others(Person member, CareFlag flag) {
        return rights.readers(flag).stream()
                .filter(reader -> reader.id() != member.id())
                .toList();
    }
}
