package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.Change;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.testing.Tables;
import org.junit.jupiter.api.Test;

class RememberedChoicesTest {

    private static final BotId BOT = new BotId("test");
    private static final CareChoice OFF = CareChoice.untouched(5, Category.SCAM);
    private static final CareChoice ON = OFF.to(State.ON, new Change(1, Instant.EPOCH));

    private final Tables tables = new Tables();
    private final Counted stored = new Counted();
    private final RememberedChoices choices = new RememberedChoices(stored, tables);

    @Test
    void aHundredLinesOfAClassAskTheTablesOnceAndOnceForEachPerson() {
        for (int line = 0; line < 100; line++) {
            choices.ofClass(5);
            choices.hasLeft(BOT, "mark " + line % 3);
        }

        assertThat(stored.asked).containsExactlyInAnyOrder("class 5", "left mark 0", "left mark 1", "left mark 2");
    }

    @Test
    void aChangeIsSeenAsSoonAsItIsCommittedAndByItsAuthorBefore() {
        choices.ofClass(5);
        tables.run(() -> {
            choices.fresh().change(ON);
            assertThat(choices.fresh().ofClass(5)).containsExactly(ON);
            assertThat(choices.ofClass(5)).containsExactly(OFF);
        });

        assertThat(choices.ofClass(5)).containsExactly(ON);
    }

    @Test
    void whoeverLeavesOrComesBackIsKnownAtOnce() {
        assertThat(choices.hasLeft(BOT, "mark")).isFalse();
        choices.fresh().leave(BOT, "mark");
        assertThat(choices.hasLeft(BOT, "mark")).isTrue();
        choices.fresh().comeBack(BOT, "mark");
        assertThat(choices.hasLeft(BOT, "mark")).isFalse();
    }

    @Test
    void whatWasReadBeforeAChangeAndComesInAfterItIsNotRemembered() {
        stored.whileReading = () -> choices.fresh().change(ON);
        assertThat(choices.ofClass(5)).containsExactly(OFF);

        assertThat(choices.ofClass(5)).containsExactly(ON);
    }

    @Test
    void whoeverStartsAnewAsksAgain() {
        choices.ofClass(5);
        stored.current = ON;
        choices.forget();

        assertThat(choices.ofClass(5)).containsExactly(ON);
    }

    /** The choices of one class, and who asks. */
    private static final class Counted implements CareChoices {
        private final List<String> asked = new ArrayList<>();
        private final Set<String> left = new HashSet<>();
        private CareChoice current = OFF;
        private Runnable whileReading = () -> {};

        @Override
        public List<CareChoice> ofClass(long classId) {
            asked.add("class " + classId);
            List<CareChoice> read = List.of(current);
            Runnable meanwhile = whileReading;
            whileReading = () -> {};
            meanwhile.run();
            return read;
        }

        @Override
        public boolean change(CareChoice changed) {
            current = changed;
            return true;
        }

        @Override
        public void leave(BotId bot, String personMark) {
            left.add(personMark);
        }

        @Override
        public boolean comeBack(BotId bot, String personMark) {
            return left.remove(personMark);
        }

        @Override
        public boolean hasLeft(BotId bot, String personMark) {
            asked.add("left " + personMark);
            return left.contains(personMark);
        }
    }
}
