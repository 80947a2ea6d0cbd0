package org.classliaison.app.store;

import java.util.List;
import org.classliaison.core.care.SealedRows;
import org.classliaison.core.care.Seals;

/** The sealed columns of care_flag, care_writer, care_draft, care_unread and care_secret, and those of the suggestion box. */
final class StoredSealedRows implements SealedRows {

    private final SealedMapper mapper;
    private final Seals seals;

    StoredSealedRows(SealedMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    /** The secret first: without it nothing else is found again. */
    @Override
    public int reseal(int most) {
        int done = mapper.secrets(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateSecret(anew(row, StoredKeyedHash.place()), row))
                .sum();
        done += mapper.words(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateWords(anew(row, SealedWords.words(id(row))), row))
                .sum();
        done += mapper.writers(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateWriter(anew(row, SealedWords.writer(id(row))), row))
                .sum();
        done += mapper.drafts(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateDraft(anew(row, StoredCareDrafts.place(row.id())), row))
                .sum();
        done += mapper.unread(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateUnread(anew(row, StoredUnreadLines.place(id(row))), row))
                .sum();
        return done + resealSuggestions(most);
    }

    private int resealSuggestions(int most) {
        int done = mapper.opinions(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateOpinion(anew(row, SealedOpinions.opinion(id(row))), row))
                .sum();
        done += mapper.suggesters(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateSuggester(anew(row, SealedOpinions.writer(id(row))), row))
                .sum();
        done += mapper.suggestionDrafts(seals.key(), most).stream()
                .mapToInt(row -> mapper.updateSuggestionDraft(anew(row, StoredSuggestionDrafts.place(id(row))), row))
                .sum();
        return done;
    }

    @Override
    public void startOver() {
        List.of(
                        "care_flag",
                        "care_writer",
                        "care_draft",
                        "care_unread",
                        "care_left",
                        "care_limit",
                        "mood_mark",
                        "care_secret")
                .forEach(mapper::empty);
        List.of("suggestion", "suggestion_writer", "suggestion_card", "suggestion_draft")
                .forEach(mapper::empty);
        mapper.switchOff();
    }

    private String anew(SealedRow row, String place) {
        return seals.seal(seals.open(row.sealed(), place), place);
    }

    private static long id(SealedRow row) {
        return Long.parseLong(row.id());
    }
}
