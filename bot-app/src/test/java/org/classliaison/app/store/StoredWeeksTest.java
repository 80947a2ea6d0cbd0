package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.act.digest.Tally;
import org.classliaison.core.act.digest.Week;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.digest.Weeks.TopicCount;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.questions.Ruling.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredWeeksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant FROM = Instant.parse("2026-11-15T16:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-22T16:00:00Z");
    private static final Week WEEK = new Week(MONDAY, MONDAY.plusDays(6), FROM, TO);
    private static final BotId BOT = new BotId("telegram-1");
    private static final Chat GROUP = Chat.group(BOT, -100_123L);
    private static final long CLASS = 5;
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(TO));

    private final Weeks weeks = store.get(Weeks.class);
    private final Questions questions = store.get(Questions.class);
    private final Handoffs handoffs = store.get(Handoffs.class);

    @BeforeEach
    void empty() {
        List.of("question", "question_feedback", "handoff", "digest")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void countsWhatBecameOfTheQuestionsOfEachClass() {
        ask(1, CLASS, Outcome.ANSWERED, "report_freq");
        ask(2, CLASS, Outcome.SUGGESTED, null);
        ask(3, CLASS, Outcome.REFUSED, "lookup_person");
        ask(4, CLASS, Outcome.RECALLED, "report_freq");
        ask(5, CLASS, Outcome.ANSWERED, null);
        handoffs.add(handoff(5).answered(9, "words"));
        ask(6, CLASS, Outcome.HANDED_ON, null);
        handoffs.add(handoff(6));
        ask(7, 6, Outcome.ANSWERED, null);
        questions.rate(1, 9, Feedback.USEFUL);
        questions.rate(1, 10, Feedback.USELESS);
        questions.rate(4, 9, Feedback.USELESS);

        assertThat(weeks.tallies(List.of(CLASS, 6L, 7L), WEEK))
                .containsExactly(
                        new Tally(CLASS, 6, 1, 1, 2, 1, 1, 1, 1, 1, 2), new Tally(6, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(weeks.tallies(List.of(), WEEK)).isEmpty();
    }

    @Test
    void countsFromTheFirstMomentToTheLast() {
        askAt(1, FROM.minusNanos(1000));
        askAt(2, FROM);
        askAt(3, TO.minusNanos(1000));
        askAt(4, TO);

        assertThat(weeks.tallies(List.of(CLASS), WEEK)).extracting(Tally::asked).containsExactly(2);
    }

    @Test
    void ordersTopicsByHowOftenTheyWereAsked() {
        ask(1, CLASS, Outcome.ANSWERED, "a");
        ask(2, CLASS, Outcome.ANSWERED, "b");
        ask(3, CLASS, Outcome.ANSWERED, "b");
        ask(4, CLASS, Outcome.REFUSED, "lookup_person");
        ask(5, CLASS, Outcome.HANDED_ON, null);

        assertThat(weeks.topics(CLASS, WEEK, 5)).containsExactly(new TopicCount("b", 2), new TopicCount("a", 1));
        assertThat(weeks.topics(CLASS, WEEK, 1)).hasSize(1);
    }

    @Test
    void missesWhatIsOpenAndWhatEndedUseless() {
        ask(1, CLASS, Outcome.HANDED_ON, null);
        handoffs.add(handoff(1));
        ask(2, CLASS, Outcome.HANDED_ON, null);
        handoffs.add(handoff(2).joining(handoff(1)));
        ask(3, CLASS, Outcome.ANSWERED, "a");
        questions.rate(3, 9, Feedback.USELESS);
        ask(4, CLASS, Outcome.ANSWERED, null);
        handoffs.add(handoff(4).answered(9, "words"));
        questions.rate(4, 9, Feedback.USELESS);
        ask(5, CLASS, Outcome.ANSWERED, "a");

        assertThat(weeks.missed(CLASS, WEEK, 10)).extracting(Question::id).containsExactly(3L, 1L);
    }

    @Test
    void aWeekIsToldByOneOfTwoAndOnlyOnce() throws Exception {
        Transaction transaction = store.get(Transaction.class);
        AtomicInteger told = new AtomicInteger();
        AtOnce.run(2, thread -> {
            transaction.run(() -> told.addAndGet(weeks.tell(BOT, CLASS, MONDAY) ? 1 : 0));
            return thread;
        });

        assertThat(told).hasValue(1);
        assertThat(weeks.tell(BOT, null, MONDAY)).isTrue();
        assertThat(weeks.tell(BOT, null, MONDAY)).isFalse();
        assertThat(weeks.tell(BOT, CLASS, MONDAY.plusWeeks(1))).isTrue();
    }

    private void askAt(long id, Instant at) {
        add(id, CLASS, at, new Ruling(Outcome.ANSWERED, true, null, 0, 0.9, ""));
    }

    private void ask(long id, long classId, Outcome outcome, @Nullable String topic) {
        add(id, classId, FROM.plusSeconds(60), new Ruling(outcome, true, topic, 1, 0.9, ""));
    }

    private void add(long id, long classId, Instant at, Ruling ruling) {
        questions.add(new Question(id, classId, GROUP, 100 + id, 9L, "line " + id, null, at, ruling, null));
    }

    /** Of the question with the same id. */
    private static Handoff handoff(long id) {
        return Handoff.of(id, id, CLASS, FROM);
    }
}
