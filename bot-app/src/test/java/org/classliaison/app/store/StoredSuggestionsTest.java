package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.care.Seals;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.Stage;
import org.classliaison.core.suggestions.Suggestion.State;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.classliaison.core.suggestions.Suggestions.Card;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The suggestion box on the real database. */
class StoredSuggestionsTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final Opinion SIGNED = new Opinion("宿舍晚上停水💧", "学生甲", null);
    private static final Opinion UNSIGNED = new Opinion("宿舍晚上停水💧", null, null);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store =
            RealStore.on(database.dataSource(), InstantSource.fixed(NOW), new Backwards());

    private final Suggestions suggestions = store.get(Suggestions.class);
    private final SuggestionDrafts drafts = store.get(SuggestionDrafts.class);

    /** Turns words round: enough to see whether they went through a seal. */
    private static final class Backwards implements Seals {

        @Override
        public String seal(String plain, String place) {
            return place + "|" + new StringBuilder(plain).reverse();
        }

        @Override
        public String open(String sealed, String place) {
            assertThat(sealed).startsWith(place + "|");
            return new StringBuilder(sealed.substring(place.length() + 1))
                    .reverse()
                    .toString();
        }

        @Override
        public String key() {
            return "";
        }
    }

    @BeforeEach
    void empty() {
        List.of("suggestion", "suggestion_writer", "suggestion_card", "suggestion_number", "suggestion_draft", "letter")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void isReadAsItWasAddedAndItsWordsAndWriterApart() {
        Suggestion added = add(1, 5, SIGNED);
        add(2, 5, UNSIGNED);

        assertThat(suggestions.byId(1)).contains(added);
        assertThat(suggestions.lock(1)).contains(added);
        assertThat(suggestions.opinions(List.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, SIGNED, 2L, UNSIGNED));
        assertThat(suggestions.opinions(List.of())).isEmpty();
        assertThat(suggestions.writer(1)).contains(70_000_000_001L);
        assertThat(suggestions.ofWriter("w1")).containsExactly(added);
    }

    @Test
    void wordsAndNamesAndNumbersOfPeopleAreInNoColumn() {
        add(1, 5, SIGNED);
        drafts.put(draft(9, null));

        List<Object> all = List.of("suggestion", "suggestion_writer", "suggestion_draft").stream()
                .flatMap(table -> database.sql().sql("SELECT * FROM " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .toList();
        assertThat(all.toString()).doesNotContain("停水", "学生甲", "70000000001", "草稿");
    }

    @Test
    void aReceiptNumberIsOfItsClassAndGivenOnceHoweverManyAskForOne() {
        Transaction transaction = store.get(Transaction.class);
        suggestions.nextNumber(6);
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 8)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> {
                    int[] number = new int[1];
                    transaction.run(() -> number[0] = suggestions.nextNumber(5));
                    return number[0];
                }))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join).sorted().toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(suggestions.nextNumber(6)).isEqualTo(2);
    }

    @Test
    void whatWaitsComesFirstComeFirstAndWhatIsSettledLastFirst() {
        Suggestion first = add(1, 5, SIGNED);
        Suggestion second = add(2, 6, SIGNED);
        Suggestion third = add(3, 5, SIGNED);
        add(4, 7, SIGNED);
        assertThat(suggestions.open(List.of(5L, 6L))).containsExactly(first, second, third);

        Suggestion looking = first.in(State.LOOKED_INTO, 21, NOW.plusSeconds(1));
        Suggestion answered = second.in(State.ANSWERED, 22, NOW.plusSeconds(2));
        Suggestion notHere = third.in(State.NOT_HERE, 21, NOW.plusSeconds(3));
        List.of(looking, answered, notHere).forEach(suggestions::save);
        suggestions.write(2, SIGNED.answered("修好了"));

        assertThat(suggestions.open(List.of(5L, 6L))).containsExactly(looking);
        assertThat(suggestions.settled(List.of(5L, 6L), 5)).containsExactly(notHere, answered);
        assertThat(suggestions.settled(List.of(5L, 6L), 1)).containsExactly(notHere);
        assertThat(suggestions.settled(List.of(), 1)).isEmpty();
        assertThat(suggestions.opinion(2).reply()).isEqualTo("修好了");
    }

    @Test
    void isRemindedOfOnceAndNotOnceItIsSettled() {
        Suggestion first = add(1, 5, SIGNED);
        add(2, 5, SIGNED);
        suggestions.save(add(3, 5, SIGNED).in(State.ANSWERED, 21, NOW));

        assertThat(suggestions.toRemind(BOT, NOW.plusSeconds(1), 10)).containsExactly(first);
        assertThat(suggestions.remind(1, NOW)).isTrue();
        assertThat(suggestions.remind(1, NOW)).isFalse();
        assertThat(suggestions.remind(3, NOW)).isFalse();
        assertThat(suggestions.toRemind(BOT, NOW.plusSeconds(1), 10)).isEmpty();
        assertThat(suggestions.toRemind(new BotId("other"), NOW.plusSeconds(9), 10))
                .isEmpty();
    }

    @Test
    void whatWasSettledLongAgoLosesWordsAndWriterAndLaterItsRow() {
        suggestions.save(add(1, 5, SIGNED).in(State.ANSWERED, 21, NOW));
        suggestions.save(add(2, 5, SIGNED).in(State.NOT_HERE, 21, NOW.plusSeconds(9)));
        add(3, 5, SIGNED);

        assertThat(suggestions.strip(NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(suggestions.strip(NOW.plusSeconds(5))).isZero();
        assertThat(suggestions.opinions(List.of(1L, 2L, 3L)).keySet()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(suggestions.opinion(1)).isEqualTo(Opinion.GONE);
        assertThat(suggestions.writer(1)).isEmpty();
        assertThat(suggestions.byId(1).orElseThrow().writerMark()).isNull();

        assertThat(suggestions.removeOld(NOW.plus(Duration.ofDays(365)))).isEqualTo(2);
        assertThat(suggestions.byId(2)).isPresent();
        assertThat(suggestions.byId(3)).isEmpty();
    }

    @Test
    void ofOneThatIsWithdrawnNothingIsLeftButThat() {
        Suggestion withdrawn = add(1, 5, SIGNED).withdrawn(NOW.plusSeconds(9));
        add(2, 5, SIGNED);

        suggestions.save(withdrawn);
        suggestions.empty(1);

        assertThat(suggestions.byId(1)).contains(withdrawn);
        assertThat(suggestions.settled(List.of(5L), 5)).containsExactly(withdrawn);
        assertThat(suggestions.open(List.of(5L))).hasSize(1);
        assertThat(suggestions.ofWriter("w1")).isEmpty();
        assertThat(suggestions.writer(1)).isEmpty();
        assertThat(suggestions.opinions(List.of(1L, 2L)).keySet()).containsExactly(2L);
        assertThat(suggestions.removeOld(NOW.plus(Duration.ofDays(365)))).isEqualTo(2);
    }

    @Test
    void itsCardsGoWithIt() {
        add(1, 5, SIGNED);
        Card card = new Card(1, 21, 400, NOW);
        suggestions.shown(card);
        suggestions.shown(new Card(1, 22, 401, NOW));
        assertThat(suggestions.cards(1)).hasSize(2).contains(card);

        suggestions.remove(1);

        assertThat(suggestions.byId(1)).isEmpty();
        assertThat(suggestions.writer(1)).isEmpty();
        assertThat(suggestions.cards(1)).isEmpty();
    }

    @Test
    void theMessageOfACardLeadsToItsSuggestion() {
        add(1, 5, SIGNED);
        Chat chat = Chat.privately(BOT, 21);
        long letter = new Mail(store.get(Outbox.class), () -> 400, InstantSource.fixed(NOW))
                .answer(chat, new Say("卡片", List.of(), null));
        suggestions.shown(new Card(1, 21, letter, NOW));
        database.sql().sql("UPDATE letter SET message_id = 77 WHERE id = 400").update();

        assertThat(suggestions.byCardMessage(chat, 77)).contains(1L);
        assertThat(suggestions.byCardMessage(chat, 78)).isEmpty();
        assertThat(suggestions.byCardMessage(Chat.privately(BOT, 22), 77)).isEmpty();
    }

    @Test
    void aDraftIsItsWritersAloneAndGetsItsClassLater() {
        drafts.put(draft(9, null));
        drafts.put(draft(9, null).forClass(5));

        assertThat(drafts.lock(9, "w")).contains(draft(9, 5L));
        assertThat(drafts.lock(9, "other")).isEmpty();
        drafts.remove(9);
        assertThat(drafts.lock(9, "w")).isEmpty();
    }

    @Test
    void draftsGoWithTheirTimeOrTheirWriter() {
        drafts.put(draft(1, 5L));
        drafts.put(new SuggestionDraft(2, "other", 5L, "草稿", NOW.plusSeconds(9)));
        assertThat(drafts.removeBefore(NOW.plusSeconds(1))).isEqualTo(1);

        drafts.forget("other");

        assertThat(drafts.lock(2, "other")).isEmpty();
    }

    private static SuggestionDraft draft(long id, @Nullable Long classId) {
        return new SuggestionDraft(id, "w", classId, "草稿", NOW);
    }

    private Suggestion add(long id, long classId, Opinion opinion) {
        Instant at = NOW.plusSeconds(id);
        Suggestion suggestion =
                new Suggestion(id, BOT, classId, (int) id, "w" + id, at, new Stage(State.WAITING, null, at));
        suggestions.add(suggestion, opinion, 70_000_000_000L + id);
        return suggestion;
    }
}
