package org.classliaison.core.act.voice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Source;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** Somebody disagrees: the flag goes back to people, once, with their reason. */
final class Appeal {

    private static final int LONGEST_REASON = 300;

    private final VoiceDesk desk;

    Appeal(VoiceDesk desk) {
        this.desk = desk;
    }

    String begin(Pressed pressed) {
        Optional<CareFlag> flag = own(pressed.presser(), pressed.subject());
        if (flag.isEmpty()) {
            return desk.text("voice.gone");
        }
        if (flag.get().raised().appealedAt() != null) {
            return desk.text("voice.appeal.twice");
        }
        desk.expect(pressed.presser(), Expectation.Kind.APPEAL_WORDS, pressed.subject());
        desk.say(pressed.presser(), "voice.appeal.ask");
        return "";
    }

    void typed(Person person, long flagId, String words) {
        Optional<CareFlag> flag = own(person, flagId);
        desk.expectNothing(person);
        if (flag.isEmpty()) {
            desk.say(person, "voice.gone");
        } else if (desk.records().flags().appeal(flagId, desk.now())) {
            take(flag.get(), words.strip());
            desk.say(person, "voice.appeal.done");
        } else {
            desk.say(person, "voice.appeal.twice");
        }
    }

    /** What was decided does not count any more: it will be decided again. */
    private void take(CareFlag flag, String words) {
        if (flag.state() instanceof CareState.Closed closed) {
            desk.count(flag, What.of(closed.outcome()), -1);
        }
        String reason = Beginning.cut(words, LONGEST_REASON);
        CareText text = desk.records().flags().text(flag.id()).orElseGet(() -> CareText.of("", List.of()));
        desk.records().flags().write(flag.id(), text.appealed(reason));
    }

    private Optional<CareFlag> own(Person person, long flagId) {
        return desk.records()
                .flags()
                .byId(flagId)
                .filter(flag -> flag.raised().source() != Source.ASKED)
                .filter(flag -> desk.marksOf(person).areOn(flag));
    }
}
