package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final Chat GROUP = Chat.group(BOT, -100_123L);
    private static final long CLASS = 5;
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Questions questions = store.get(Questions.class);
    private final Handoffs handoffs = store.get(Handoffs.class);
    private final Transaction transaction = store.get(Transaction.class);

    @BeforeEach
    void empty() {
        List.of("letter", "question", "question_feedback", "handoff", "handoff_card", "person")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void givesBackAQuestionAsItWasAsked() {
        String line = "入党\u200B申请书👩‍🏫怎么写？" + "长".repeat(900);
        Question question = ask(1, 9L, line);
        assertThat(questions.byId(1)).contains(question);
        assertThat(questions.byMessage(GROUP, 101)).contains(question);
    }

    @Test
    void findsAQuestionByAnyMessageOfTheBotThatRepliesToIt() {
        Question question = ask(1, 9L, "a");
        sent(11, new Outgoing.Say("an answer", List.of(), 101L), 501);
        sent(12, new Outgoing.Say("a greeting", List.of(), null), 502);
        sent(13, new Outgoing.Attach("a file", "a.csv", ""), 503);
        assertThat(questions.byReply(GROUP, 501)).contains(question);
        assertThat(questions.byReply(GROUP, 502)).isEmpty();
        assertThat(questions.byReply(GROUP, 503)).isEmpty();
        assertThat(questions.byReply(GROUP, 504)).isEmpty();
        assertThat(questions.byReply(Chat.group(BOT, -5), 501)).isEmpty();
    }

    @Test
    void keepsWithWhichQuestionALineWasReadUntilEitherIsForgotten() {
        Question first = ask(1, 9L, "a");
        Question second = new Question(2, CLASS, GROUP, 102, 10L, "b", 1L, NOW, first.ruling(), null);
        questions.add(second);
        assertThat(questions.byId(2)).contains(second);
        questions.reword(2, "c");
        assertThat(questions.byId(2).map(Question::leansOn)).contains(1L);
        questions.forget(10);
        assertThat(questions.byId(2).map(Question::leansOn)).isEmpty();
    }

    @Test
    void writesANewRulingAndClass() {
        Question question = ask(1, 9L, "a");
        Question ruled = question.inClass(6).ruled(question.ruling().answeredWith("report_freq", 3), 77L);
        questions.save(ruled);
        assertThat(questions.byId(1)).contains(ruled);
        assertThat(questions.lastClassOf(9)).contains(6L);
        assertThat(questions.classesOf(9)).startsWith(6L);
    }

    @Test
    void givesWhatAPersonAskedInAChatWithinATimeNewestFirst() {
        ask(1, 9L, "a");
        ask(2, 9L, "b");
        ask(3, 10L, "c");
        Questions.Span untilNow = new Questions.Span(NOW.minusSeconds(600), NOW);
        Questions.Span earlier = new Questions.Span(NOW.minusSeconds(600), NOW.minusSeconds(1));

        assertThat(questions.askedIn(GROUP, 9, untilNow, 5))
                .extracting(Question::text)
                .containsExactly("b", "a");
        assertThat(questions.askedIn(GROUP, 9, untilNow, 1)).hasSize(1);
        assertThat(questions.askedIn(GROUP, 9, earlier, 5)).isEmpty();
        assertThat(questions.askedIn(Chat.group(BOT, -7), 9, untilNow, 5)).isEmpty();
    }

    @Test
    void countsTheLastPressOfEachPerson() {
        ask(1, 9L, "a");
        questions.rate(1, 9, Feedback.USEFUL);
        questions.rate(1, 9, Feedback.USELESS);
        questions.rate(1, 10, Feedback.USEFUL);
        Questions.Asked asked = questions.ofClass(CLASS, 10).getFirst();
        assertThat(asked.useful()).isEqualTo(1);
        assertThat(asked.useless()).isEqualTo(1);
    }

    @Test
    void showsMembersAPseudonymAndWhatBecameOfTheQuestion() {
        Person asker = store.get(Persons.class).findOrAdd(BOT, 42);
        Question first = ask(1, asker.id(), "a");
        Question second = ask(2, null, "");
        Handoff handoff = handOn(3, 1);
        assertThat(questions.ofClass(CLASS, 10))
                .containsExactly(
                        new Questions.Asked(second, "", 0, 0, Optional.empty()),
                        new Questions.Asked(first, asker.pseudonym(), 0, 0, Optional.of(handoff)));
        assertThat(questions.ofClass(CLASS, 1)).hasSize(1);
    }

    @Test
    void forgetsWhatAPersonAskedAndKeepsTheFigures() {
        ask(1, 9L, "my own case");
        questions.rate(1, 9, Feedback.USEFUL);
        questions.forget(9);
        assertThat(questions.askedBy(9)).isEmpty();
        Question left = questions.byId(1).orElseThrow();
        assertThat(left.text()).isEmpty();
        assertThat(left.askerId()).isNull();
        assertThat(left.ruling().outcome()).isEqualTo(Ruling.Outcome.HANDED_ON);
        assertThat(questions.ofClass(CLASS, 1).getFirst().useful()).isZero();
    }

    @Test
    void forgetsOldQuestionsOnce() {
        ask(1, 9L, "old");
        assertThat(questions.forgetAsked(NOW)).isZero();
        assertThat(questions.forgetAsked(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(questions.forgetAsked(NOW.plusSeconds(1))).isZero();
    }

    @Test
    void givesAHandoffToOneOfTwoMembersWhoPressAtOnce() throws Exception {
        handOn(3, 1);
        AtomicInteger refused = new AtomicInteger();
        AtOnce.run(2, thread -> {
            transaction.run(() -> {
                Handoff handoff = handoffs.lock(3).orElseThrow();
                if (handoff.isHeldByOther(thread + 1, NOW)) {
                    refused.incrementAndGet();
                } else {
                    handoffs.save(handoff.heldBy(thread + 1, NOW.plusSeconds(60)));
                }
            });
            return thread;
        });
        assertThat(refused).hasValue(1);
    }

    @Test
    void remindsOfOpenHandoffsThatAreDueOldestFirst() {
        for (long question = 1; question <= 4; question++) {
            ask(question, 9L, "when");
        }
        handoffs.add(handoff(1, 1, NOW));
        handoffs.add(handoff(2, 2, NOW.minusSeconds(5)));
        handoffs.add(handoff(3, 3, NOW.plusSeconds(5)));
        handoffs.add(handoff(4, 4, NOW).closed(Handoff.State.CLOSED));
        assertThat(handoffs.toRemind(BOT, NOW, 10)).extracting(Handoff::id).containsExactly(2L, 1L);
        assertThat(handoffs.toRemind(new BotId("playground"), NOW, 10)).isEmpty();
    }

    @Test
    void knowsEveryCardOfAHandoff() {
        handOn(3, 1);
        handoffs.addCard(new Handoffs.Card(3, 8, 21));
        handoffs.addCard(new Handoffs.Card(3, 9, 22));
        assertThat(handoffs.cards(3)).containsExactly(new Handoffs.Card(3, 8, 21), new Handoffs.Card(3, 9, 22));
        assertThat(handoffs.ofQuestion(1)).isEqualTo(handoffs.byId(3)).isPresent();
    }

    @Test
    void forgetsTheAnswerWithTheQuestion() {
        ask(1, 9L, "old");
        ask(2, 9L, "withdrawn, and learned from");
        handoffs.add(handoff(3, 1, NOW).privatelyHeldBy(8, NOW).answered(8, "a private word"));
        handoffs.add(handoff(4, 2, NOW).answered(8, "a known rule").closed(Handoff.State.LEARNED));
        questions.forget(9);
        questions.forgetAsked(NOW);
        assertThat(handoffs.byId(3).orElseThrow().answer()).isEqualTo("a private word");

        questions.forgetAsked(NOW.plusSeconds(1));

        assertThat(List.of(handoffs.byId(3).orElseThrow(), handoffs.byId(4).orElseThrow()))
                .allSatisfy(handoff -> assertThat(handoff.answer()).isNull())
                .extracting(Handoff::state)
                .containsExactly(Handoff.State.CLOSED, Handoff.State.LEARNED);
    }

    @Test
    void aCardGoesOnceItsLetterIsGone() {
        handOn(3, 1);
        handoffs.addCard(new Handoffs.Card(3, 8, 21));
        handoffs.addCard(new Handoffs.Card(3, 9, 22));
        sent(22, new Outgoing.Say("card", List.of(), null), 7);
        assertThat(handoffs.removeCards(NOW)).isEqualTo(1);
        assertThat(handoffs.cards(3)).containsExactly(new Handoffs.Card(3, 9, 22));
    }

    private void sent(long letterId, Outgoing content, long messageId) {
        Outbox outbox = store.get(Outbox.class);
        outbox.post(new Letter(letterId, GROUP, content, new Letter.Terms(Letter.Doubt.DROP, Letter.Rank.ANSWER), NOW));
        outbox.settle(letterId, new Settlement(LetterState.SENT, messageId, null, false, null));
    }

    @Test
    void keepsWhatAHandoffHasJoinedAndHowItIsAnswered() {
        handOn(3, 1);
        Handoff joined = handoff(4, 2, NOW).joining(handoff(3, 1, NOW));
        handoffs.add(joined);
        Handoff held = handoffs.byId(3).orElseThrow().privatelyHeldBy(9, NOW.plusSeconds(60));
        handoffs.save(held);

        assertThat(handoffs.byId(3)).contains(held);
        assertThat(handoffs.lockJoined(3)).containsExactly(joined);
        assertThat(handoffs.openIn(List.of(CLASS), 10)).containsExactly(held);
        assertThat(handoffs.newestOpenIn(CLASS, 10)).containsExactly(held);
        Handoff apart = joined.apart(NOW.plusSeconds(5), NOW.plusSeconds(9));
        handoffs.save(apart);
        assertThat(handoffs.newestOpenIn(CLASS, 10)).containsExactly(apart, held);
        assertThat(handoffs.newestOpenIn(CLASS, 1)).containsExactly(apart);
        assertThat(handoffs.lockJoined(3)).isEmpty();
    }

    @Test
    void nobodyWhoJoinsWhileAnAnswerIsOnItsWayIsForgotten() throws Exception {
        for (int round = 0; round < 20; round++) {
            empty();
            handOn(3, 1);
            AtOnce.run(2, thread -> {
                transaction.run(thread == 0 ? this::answerAll : this::join);
                return thread;
            });
            Handoff late = handoffs.byId(4).orElseThrow();
            assertThat(late.leadId() == null || late.state() == Handoff.State.ANSWERED)
                    .isTrue();
        }
    }

    /** Has looked at something before it waits, as every press does: its view of other rows is from then. */
    private void answerAll() {
        questions.byId(1);
        Handoff answered = handoffs.lock(3).orElseThrow().answered(9, "words");
        handoffs.save(answered);
        handoffs.lockJoined(3).forEach(joined -> handoffs.save(joined.answeredLike(answered)));
    }

    private void join() {
        questions.byId(1);
        Handoff handoff = handoff(4, 2, NOW);
        handoffs.add(
                handoffs.lock(3).filter(Handoff::isOpen).map(handoff::joining).orElse(handoff));
    }

    private Question ask(long id, @Nullable Long asker, String text) {
        Ruling ruling = new Ruling(Ruling.Outcome.HANDED_ON, true, null, 0, 0.25, "a=0.25");
        Question question = new Question(id, CLASS, GROUP, 100 + id, asker, text, null, NOW, ruling, null);
        questions.add(question);
        return question;
    }

    private Handoff handOn(long id, long questionId) {
        Handoff handoff = handoff(id, questionId, NOW.plus(Duration.ofHours(4)));
        handoffs.add(handoff);
        return handoff;
    }

    private static Handoff handoff(long id, long questionId, Instant remindAt) {
        return Handoff.of(id, questionId, CLASS, NOW).remindedNext(remindAt);
    }
}
