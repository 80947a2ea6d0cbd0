package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Settlement;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private static final String AGAIN = "再发一次";
    private static final String LEAVE = "就这样";
    private static final long LETTER = 7;

    private final ClassRoom room = new ClassRoom();

    @Test
    void bothMembersSeeWhatMayNotHaveArrived() {
        putInDoubt("周五 14:00 座谈会");

        assertThat(room.wang.lastFromBot().text()).contains("信息 2401 班", "周五 14:00 座谈会", "11-23 10:00");
        assertThat(room.zhou.lastFromBot().labels()).containsExactly(AGAIN, LEAVE);
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void isAskedAboutOnce() {
        putInDoubt("座谈会");

        room.town.doChores();

        assertThat(room.wang.messages()).hasSize(1);
    }

    @Test
    void oneWordSendsItAgainAndTheCardSaysWhoseWordItWas() {
        putInDoubt("座谈会");

        room.wang.presses(AGAIN);

        assertThat(room.group.lastFromBot().text()).isEqualTo("座谈会");
        assertThat(room.town.outbox().row(LETTER).state()).isEqualTo(LetterState.SENT);
        assertThat(room.zhou.lastFromBot().text()).contains("王芳", "再发一次");
        assertThat(room.zhou.lastFromBot().labels()).isEmpty();
    }

    @Test
    void leftAloneItIsNotSent() {
        putInDoubt("座谈会");

        room.zhou.presses(LEAVE);

        assertThat(room.group.messages()).isEmpty();
        assertThat(room.town.outbox().row(LETTER).state()).isEqualTo(LetterState.DEAD);
        assertThat(room.town.outbox().row(LETTER).note()).isNotNull();
    }

    @Test
    void whoComesLaterIsToldWhoHasDecided() {
        putInDoubt("座谈会");
        var card = room.zhou.lastFromBot();
        room.wang.presses(LEAVE);

        assertThat(room.zhou.pressesOld(card, AGAIN)).contains("王芳");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void newsThatComesBeforeTheWordEndsTheMatter() {
        putInDoubt("座谈会");
        room.town.outbox().settle(LETTER, new Settlement(LetterState.SENT, 5L, null, false, null));

        assertThat(room.wang.presses(AGAIN)).contains("已经知道");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void inDoubtOnceMoreItIsANewCase() {
        putInDoubt("座谈会");
        room.wang.presses(AGAIN);
        inDoubt(8, "第二条");

        assertThat(room.wang.lastFromBot().text()).contains("第二条");
        assertThat(room.wang.presses(LEAVE)).isEqualTo("好的");
    }

    @Test
    void rightsAreAskedForAtThePress() {
        putInDoubt("座谈会");
        endDuties();

        assertThat(room.wang.presses(AGAIN)).contains("只有本班联系人");
        assertThat(room.group.messages()).isEmpty();
    }

    /** Their words go with them; whoever else is asked can still decide. */
    @Test
    void whoErasesTheirDataLeavesNoCardBehind() {
        putInDoubt("座谈会");
        endDuties();
        room.wang.says("/erase");
        room.wang.presses("删除我的数据");

        room.zhou.presses(AGAIN);

        assertThat(room.group.lastFromBot().text()).isEqualTo("座谈会");
        assertThat(room.wang.lastFromBot().text()).doesNotContain("再发一次");
    }

    @Test
    void nobodyIsAskedForEverAboutWhatIsTooOldToBeSent() {
        putInDoubt("座谈会");
        room.town.pass(Duration.ofDays(14).plusHours(1));
        room.town.doChores();
        assertThat(room.town.outbox().count(Town.BOT, LetterState.IN_DOUBT)).isZero();
        assertThat(room.wang.messages()).hasSize(1);

        room.wang.presses(AGAIN);

        assertThat(room.group.messages()).isEmpty();
    }

    private void endDuties() {
        room.town
                .duties()
                .of(room.wang.person().id(), room.town.today())
                .forEach(duty ->
                        room.town.duties().save(duty.endingOn(room.town.today().minusDays(1))));
    }

    private void putInDoubt(String text) {
        inDoubt(LETTER, text);
    }

    private void inDoubt(long id, String text) {
        var letter = new Letter(
                id,
                room.group.chat(),
                new Outgoing.Say(text, List.of(), null),
                new Letter.Terms(Doubt.ASK, Rank.BROADCAST),
                room.town.clock().instant());
        room.town.outbox().inDoubt(letter);
        room.town.doChores();
        room.town.pass(Duration.ofSeconds(1));
    }
}
