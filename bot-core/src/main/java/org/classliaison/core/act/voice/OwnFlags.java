package org.classliaison.core.act.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.Source;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;

/** {@code /whyflagged}: which of somebody's lines were put before people, why, and what became of it. To them alone. */
final class OwnFlags {

    private static final int MOST = 8;

    private final VoiceDesk desk;
    private final FlagLine line;

    OwnFlags(VoiceDesk desk) {
        this.desk = desk;
        this.line = new FlagLine(desk);
    }

    void show(Person person) {
        List<CareFlag> flags = of(person);
        if (flags.isEmpty()) {
            desk.say(person, desk.marksOf(person).haveLeft() ? "voice.own.noneLeft" : "voice.own.none");
            return;
        }
        StringBuilder text = new StringBuilder(desk.text("voice.own.head", flags.size()));
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, flags.size()); i++) {
            text.append("\n\n").append(line.whole(flags.get(i), i + 1));
            button(flags.get(i), i + 1).ifPresent(button -> rows.add(List.of(button)));
        }
        desk.say(person, rows, text.toString());
    }

    /** One line each, for everything that is kept about a person; empty where there is nothing. */
    List<String> brief(Person person) {
        return of(person).stream().map(line::brief).toList();
    }

    private List<CareFlag> of(Person person) {
        return desk.records().flags().ofWriter(desk.marksOf(person).ofLines());
    }

    private Optional<Button> button(CareFlag flag, int number) {
        if (flag.raised().source() == Source.ASKED) {
            return flag.state() instanceof CareState.Closed
                    ? Optional.empty()
                    : Optional.of(named(flag, Action.HELP_WITHDRAW, number));
        }
        return flag.raised().appealedAt() == null
                ? Optional.of(named(flag, Action.APPEAL_FLAG, number))
                : Optional.empty();
    }

    private Button named(CareFlag flag, Action action, int number) {
        String label = desk.text("button." + action.name()) + " " + number;
        return desk.button(new Offered(flag.bot(), action, flag.id(), null), label);
    }
}
