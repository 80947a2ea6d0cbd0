package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.testing.ClassRoom;
import org.junit.jupiter.api.Test;

/** What is done by the clock, on a day on which not all of it can be done. */
class ChoresTest {

    private final ClassRoom room = new ClassRoom();

    @Test
    void whatCannotBeTidiedUpKeepsNothingElseFromBeingForgotten() {
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.town.pass(Duration.ofDays(366));
        List.of(Inbox.class, CareFlags.class, Doubts.class).forEach(room.town.tables()::breaks);

        room.town.attemptToTidyUp();

        assertThat(room.town.storedQuestions().getFirst().text()).isEmpty();
    }

    @Test
    void aStepThatFailsLetsTheNextHaveItsTurn() {
        StringBuilder done = new StringBuilder();
        BotId bot = new BotId("test");
        List.of(
                        new Step(bot, "first", () -> done.append("first ")),
                        new Step(bot, "second", () -> {
                            throw new IllegalStateException("out of order");
                        }),
                        new Step(bot, "third", () -> done.append("third")))
                .forEach(Step::attempt);

        assertThat(done).hasToString("first third");
    }

    @Test
    void theLogNamesWhatWentWrongAndWhereButNotAboutWhom() {
        var failure = new IllegalStateException("王芳", new IllegalArgumentException("a private line"));

        assertThat(Step.reason(failure))
                .startsWith(
                        "IllegalStateException, by IllegalArgumentException at org.classliaison.core.flow.ChoresTest")
                .doesNotContain("王芳", "a private line");
    }
}
