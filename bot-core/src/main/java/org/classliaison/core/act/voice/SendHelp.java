package org.classliaison.core.act.voice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Marks.Said;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** The consent to a call for help, and its taking back. */
final class SendHelp {

    /** Not a limit on help: the numbers of the aid lines come with every answer. */
    private static final int MOST_A_DAY = 5;

    private static final Sign ASKED =
            new Sign(Category.DISTRESS, "asked", Severity.CARE, 1, 0, List.of(), List.of("voice.own.asked"), "asked");

    private final VoiceDesk desk;

    SendHelp(VoiceDesk desk) {
        this.desk = desk;
    }

    String send(Pressed pressed) {
        Person person = pressed.presser();
        Optional<Audience> audience = audience(pressed);
        if (audience.isEmpty()) {
            return desk.text("voice.help.changed");
        }
        if (!desk.mayOnceMore("help", person.bot(), person.userId(), MOST_A_DAY)) {
            desk.say(person, "voice.help.tooMany", MOST_A_DAY);
            return "";
        }
        Optional<String> words =
                desk.records().books().drafts().take(desk.marksOf(person).whole());
        if (words.isEmpty()) {
            return desk.text("voice.help.gone");
        }
        CareFlag flag = raise(pressed, audience.get(), words.get());
        Button back = desk.button(person.bot(), Action.HELP_WITHDRAW, flag.id());
        desk.say(person, List.of(List.of(back)), desk.text("voice.help.sent"));
        return "";
    }

    String drop(Pressed pressed) {
        desk.records().books().drafts().take(desk.marksOf(pressed.presser()).whole());
        desk.say(pressed.presser(), "voice.help.dropped");
        return "";
    }

    /** Also while somebody has it before them: it is theirs. */
    String withdraw(Pressed pressed) {
        Optional<CareFlag> own = desk.records()
                .flags()
                .byId(pressed.subject())
                .filter(flag -> flag.raised().source() == Source.ASKED)
                .filter(flag -> desk.marksOf(pressed.presser()).areOn(flag));
        if (own.isEmpty() || own.get().state() instanceof CareState.Closed) {
            return desk.text("voice.gone");
        }
        desk.records().flags().remove(List.of(own.get().id()));
        desk.say(pressed.presser(), "voice.help.withdrawn");
        return "";
    }

    private CareFlag raise(Pressed pressed, Audience audience, String words) {
        Person person = pressed.presser();
        long id = desk.pen().tools().ids().next();
        // Each call is one of its own: the id stands in for the message.
        Said said = new Said(person.privateChat(), id, words);
        CareFlag flag = new CareFlag(
                id,
                person.bot(),
                pressed.subject(),
                Raised.once(
                        Source.ASKED,
                        audience,
                        desk.records().marks().tracks(pressed.subject(), person.userId(), said),
                        desk.now()),
                ASKED,
                CareState.open());
        Writer writer = new Writer(person.userId(), pressed.press().who().name());
        desk.records().flags().add(flag, CareText.of(words, List.of()), writer);
        desk.count(flag, What.RAISED, 1);
        return flag;
    }

    /** Empty where the chosen one is no member any more, or nobody is. */
    private Optional<Audience> audience(Pressed pressed) {
        List<Person> members = desk.people().staff().liaisons(pressed.subject());
        if (pressed.detail().equals(AskForHelp.BOTH)) {
            return members.isEmpty() ? Optional.empty() : Optional.of(Audience.MEMBERS);
        }
        long chosen = Long.parseLong(pressed.detail());
        return members.stream()
                .map(Person::id)
                .filter(id -> id == chosen)
                .map(Audience::member)
                .findFirst();
    }
}
