package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.act.care.CounselorLetter.Share;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** Hands a flag to the class's counselor: with a reason, and with no more than the member has chosen to share. */
final class HandToCounselor {

    private static final int LONGEST_REASON = 300;

    /** Few classes have more than one; the undoing of it fits into a button with these. */
    private static final int MOST_COUNSELORS = 3;

    private final CareDesk desk;
    private final Holding holding;
    private final FlagCard card;
    private final DecideFlag decide;

    HandToCounselor(CareDesk desk) {
        this.desk = desk;
        this.holding = new Holding(desk);
        this.card = new FlagCard(desk);
        this.decide = new DecideFlag(desk);
    }

    String begin(Pressed pressed) {
        Person member = pressed.presser();
        return holding.then(member, pressed.subject(), flag -> {
            if (counselors(flag).isEmpty()) {
                desk.say(member, "care.counselor.none", desk.className(flag.classId()));
            } else {
                card.hide(member, flag, OpenFlag.letter(pressed));
                desk.expect(member, flag, Expectation.Kind.CARE_REASON);
                desk.say(member, "care.counselor.ask");
            }
            return "";
        });
    }

    /** The reason. It stays with the flag, and goes to the counselor only if the member wants it to. */
    void typed(Person member, long flagId, String line) {
        desk.expectNothing(member);
        String words = holding.then(member, flagId, flag -> {
            String reason = Beginning.cut(line.strip(), LONGEST_REASON);
            CareText text = desk.records().flags().text(flagId).orElse(CareText.of("", List.of()));
            CareText because = text.because(reason);
            desk.records().flags().write(flagId, because);
            preview(member, flag, because);
            return "";
        });
        if (!words.isEmpty()) {
            desk.say(member, List.of(), words);
        }
    }

    /** Its letter becomes the card of what was decided, so that the words do not stay in the chat. */
    private void preview(Person member, CareFlag flag, CareText text) {
        long id = desk.pen().ids().next();
        List<Share> shares = Share.of(text);
        List<List<Button>> rows =
                shares.stream().map(share -> List.of(share(flag, share, id))).toList();
        String fullest = new CounselorLetter(desk, member, flag).words(text, shares.getLast());
        String words = desk.text("care.counselor.choose", fullest);
        desk.pen().mail().answerAs(id, member.privateChat(), new Say(words, rows, null));
    }

    private Button share(CareFlag flag, Share share, long id) {
        return desk.button(flag, Action.SEND_FLAG, id + " " + share.name(), desk.text("care.share." + share.name()));
    }

    String send(Pressed pressed) {
        Person member = pressed.presser();
        Share share = Share.valueOf(pressed.detail().split(" ", 2)[1]);
        return holding.then(member, pressed.subject(), flag -> {
            CareText text = desk.records().flags().text(flag.id()).orElse(CareText.of("", List.of()));
            List<DecideFlag.Sent> sent = send(flag, new CounselorLetter(desk, member, flag).words(text, share));
            if (sent.isEmpty()) {
                return desk.text("care.counselor.gone");
            }
            desk.log(flag, Deed.HANDED_OVER, member);
            long id = OpenFlag.letter(pressed);
            return decide.close(member, new DecideFlag.Decision(flag, Outcome.HANDED_TO_COUNSELOR, id, sent));
        });
    }

    private List<DecideFlag.Sent> send(CareFlag flag, String words) {
        Say say = new Say(words, List.of(), null);
        return counselors(flag).stream()
                .map(counselor ->
                        new DecideFlag.Sent(desk.pen().mail().answer(counselor.privateChat(), say), counselor.userId()))
                .toList();
    }

    private List<Person> counselors(CareFlag flag) {
        return desk.people().staff().counselors(flag.classId()).stream()
                .filter(Person::reachable)
                .limit(MOST_COUNSELORS)
                .toList();
    }
}
