package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.BrokenSeal;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.KeyedHash;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.SealedRows;
import org.classliaison.core.care.Seals;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Unread;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Who;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.Stage;
import org.classliaison.core.suggestions.Suggestion.State;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.junit.jupiter.api.Test;

class StoredSealedRowsTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final CareText TEXT = CareText.of("今天真的好累", List.of());
    private static final Unread UNREAD = new Unread(
            new Line(Chat.group(BOT, -1001), Who.person(77, "x"), 7, "早", false, null, NOW), 5, List.of(), false);
    private static final Opinion OPINION = new Opinion("路灯坏了", null, null);
    private static final Writer WRITER = new Writer(77, "x");

    /** Seals with the first of its keys and opens with all of them. */
    private record Named(List<String> keys) implements Seals {

        @Override
        public String seal(String plain, String place) {
            return key() + "." + place + "|" + plain;
        }

        @Override
        public String open(String sealed, String place) {
            String key = sealed.substring(0, sealed.indexOf('.'));
            if (!keys.contains(key) || !sealed.startsWith(key + "." + place + "|")) {
                throw new BrokenSeal(place);
            }
            return sealed.substring(sealed.indexOf('|') + 1);
        }

        @Override
        public String key() {
            return keys.getFirst();
        }
    }

    @Test
    void everythingIsSealedAnewInLotsUntilTheOldKeyOpensNothingMore() {
        RealDatabase database = RealDatabase.fresh();
        String mark = fill(store(database, "old"), 5);
        SealedRows rows = store(database, "new", "old").get(SealedRows.class);

        int all = 0;
        for (int lot = rows.reseal(2); lot > 0; lot = rows.reseal(2)) {
            assertThat(lot).isLessThanOrEqualTo(12);
            all += lot;
        }

        assertThat(all).isEqualTo(5 + 5 + 1 + 1 + 1 + 3);
        RealStore after = store(database, "new");
        assertThat(after.get(CareFlags.class).text(3)).contains(TEXT);
        assertThat(after.get(CareFlags.class).writer(3)).contains(WRITER);
        assertThat(after.get(CareDrafts.class).take("mark")).contains("草稿");
        assertThat(after.get(UnreadLines.class).byId(1)).contains(UNREAD);
        assertThat(after.get(Suggestions.class).opinion(7)).isEqualTo(OPINION);
        assertThat(after.get(Suggestions.class).writer(7)).contains(77L);
        assertThat(after.get(SuggestionDrafts.class).lock(8, "w").orElseThrow().words())
                .isEqualTo("没交的");
        assertThat(after.get(KeyedHash.class).of("somebody")).isEqualTo(mark);
        assertThatThrownBy(() -> store(database, "old").get(CareFlags.class).text(3))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aWrongKeyIsSeenAtTheStart() {
        RealDatabase database = RealDatabase.fresh();
        fill(store(database, "old"), 1);

        assertThatThrownBy(() -> store(database, "another").get(KeyedHash.class))
                .rootCause()
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void whoeverHasLostTheKeyStartsOverWithEverythingOff() {
        RealDatabase database = RealDatabase.fresh();
        RealStore before = store(database, "old");
        fill(before, 2);
        CareChoice on = CareChoice.untouched(5, Category.SCAM).to(CareChoice.State.ON, new CareChoice.Change(1, NOW));
        before.get(CareChoices.class).change(on);

        RealStore lost = store(database, "another");
        lost.get(SealedRows.class).startOver();

        assertThat(lost.get(CareFlags.class).byId(1)).isEmpty();
        assertThat(lost.get(UnreadLines.class).byId(1)).isEmpty();
        assertThat(lost.get(Suggestions.class).byId(7)).isEmpty();
        assertThat(lost.get(CareChoices.class).ofClass(5)).noneMatch(CareChoice::isLooking);
        assertThat(lost.get(KeyedHash.class).of("somebody")).hasSize(43);
    }

    /** @return a mark, to be known again */
    private static String fill(RealStore store, int flags) {
        for (int id = 1; id <= flags; id++) {
            Tracks tracks = new Tracks("w", "m" + id, "t" + id);
            Raised raised = Raised.once(Source.READ, Audience.MEMBERS, tracks, NOW);
            Sign sign = new Sign(Category.WISH, "wish", Severity.CARE, 1, 1, List.of(), List.of(), "wish-1");
            store.get(CareFlags.class).add(new CareFlag(id, BOT, 5, raised, sign, CareState.open()), TEXT, WRITER);
        }
        store.get(CareDrafts.class).put("mark", "草稿", NOW);
        store.get(UnreadLines.class).put(1, UNREAD, "mark", NOW);
        Suggestion suggestion = new Suggestion(7, BOT, 5, 1, "w", NOW, new Stage(State.WAITING, null, NOW));
        store.get(Suggestions.class).add(suggestion, OPINION, 77);
        store.get(SuggestionDrafts.class).put(new SuggestionDraft(8, "w", 5L, "没交的", NOW));
        return store.get(KeyedHash.class).of("somebody");
    }

    private static RealStore store(RealDatabase database, String... keys) {
        return RealStore.on(database.dataSource(), InstantSource.fixed(NOW), new Named(List.of(keys)));
    }
}
