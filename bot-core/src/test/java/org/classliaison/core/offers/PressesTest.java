package org.classliaison.core.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Press;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;
import org.junit.jupiter.api.Test;

class PressesTest {

    private static final BotId BOT = new BotId("bot");
    private static final Person PERSON = new Person(1, BOT, 11, "pseudonym", null, true);

    @Test
    void aButtonDoesWhatItsRoomSays() {
        Presses room = new Presses().on(Action.LEARN, pressed -> "learnt " + pressed.subject());
        assertThat(room.carryOut(pressed(Action.LEARN))).isEqualTo("learnt 7");
        assertThatIllegalArgumentException().isThrownBy(() -> room.carryOut(pressed(Action.PICK)));
    }

    @Test
    void noActionBelongsToTwoRooms() {
        Presses other = new Presses().on(Action.LEARN, pressed -> "other");
        Presses one = new Presses().on(Action.LEARN, pressed -> "one");
        assertThatIllegalStateException().isThrownBy(() -> one.and(other)).withMessageContaining("LEARN");
    }

    @Test
    void anActionThatNoRoomCarriesOutIsFoundAtTheStart() {
        Presses room = new Presses().on(Action.LEARN, pressed -> "");
        assertThatIllegalStateException()
                .isThrownBy(room::complete)
                .withMessageContaining("PICK")
                .withMessageNotContaining("[LEARN");
    }

    @Test
    void whetherSomebodyMayIsAskedAtEachPress() {
        boolean[] may = {true};
        Presses room = new Presses().on(Action.LEARN, pressed -> "done").onlyFor(person -> may[0], () -> "not you");
        assertThat(room.carryOut(pressed(Action.LEARN))).isEqualTo("done");
        may[0] = false;
        assertThat(room.carryOut(pressed(Action.LEARN))).isEqualTo("not you");
    }

    private static Pressed pressed(Action action) {
        Press press = new Press(Chat.privately(BOT, 11), Who.person(11, ""), 1, "press", "token");
        return new Pressed(press, PERSON, new Offer("token", new Offered(BOT, action, 7, null), Instant.MAX));
    }
}
