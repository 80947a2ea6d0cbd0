package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.classliaison.core.people.Persons;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What a sent or refused letter teaches. */
class AftermathTest {
    private static final BotId BOT = Town.BOT;
    private static final Chat GROUP = Chat.group(BOT, -1);
    private static final Chat OTHER_GROUP = Chat.group(BOT, -2);

    private final PostOffice office = new PostOffice();

    @Test
    void aGroupThatMovedIsWrittenDownAndItsLetterGoesAgain() {
        office.script.answers.add(new SendResult.Moved(-77));
        long letter = office.post(GROUP, "one");

        office.sendAll();

        assertThat(office.learned).containsExactly("moved -1 to -77");
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aBlockedPersonIsMarkedUnreachableTogetherWithTheLetter() {
        Persons persons = office.town.persons();
        persons.findOrAdd(BOT, 5);
        persons.setReachable(BOT, 5, true);
        office.script.answers.add(new Refused(Reason.NOT_REACHABLE, "403"));
        long letter = office.post(Chat.privately(BOT, 5), "hello");

        office.sendAll();

        assertThat(persons.findOrAdd(BOT, 5).reachable()).isFalse();
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.DEAD);
    }

    @Test
    void aGroupThatThrewTheBotOutIsTold() {
        office.script.answers.add(new Refused(Reason.NOT_IN_GROUP, "403"));
        office.post(GROUP, "one");

        office.sendAll();

        assertThat(office.learned).containsExactly("lost -1");
    }

    @Test
    void theLettersOfAGroupThatMovedKeepTheirOrderUnderItsNewNumber() {
        office.script.answers.add(new SendResult.Moved(-77));
        office.post(GROUP, "one");
        office.post(GROUP, "two");

        office.round();
        office.post(GROUP, "three");
        office.sendAll();
        office.post(Chat.group(BOT, -77), "four");
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one", "two", "three", "four");
    }

    @Test
    void aSecondWordOfTheSameMoveChangesNothing() {
        office.script.answers.add(new SendResult.Moved(-77));
        office.post(GROUP, "one");
        office.sendAll();
        office.script.answers.add(new SendResult.Moved(-77));
        long late = office.post(GROUP, "late");

        office.sendAll();

        assertThat(office.outbox.row(late).state()).isEqualTo(LetterState.SENT);
        assertThat(office.learned).containsOnly("moved -1 to -77");
    }

    @Test
    void anEndIsWrittenDownEvenIfTheGroupsHealthCannotBe() {
        office.worked = letter -> {
            throw new IllegalStateException("no database for troubles");
        };
        long sent = office.post(GROUP, "one");
        long refused = office.post(OTHER_GROUP, "two");
        office.script.answers.add(new Sent(5L));
        office.script.answers.add(new Refused(Reason.DECLINED, "400"));

        office.sendAll();

        assertThat(office.outbox.row(sent).state()).isEqualTo(LetterState.SENT);
        assertThat(office.outbox.row(refused).state()).isEqualTo(LetterState.DEAD);
    }
}
