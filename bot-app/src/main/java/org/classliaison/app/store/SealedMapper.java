package org.classliaison.app.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What other keys have sealed. Each change names what it was, so that a row somebody has written meanwhile stays. */
@Mapper
interface SealedMapper {

    List<SealedRow> secrets(String key, int most);

    int updateSecret(String sealed, SealedRow row);

    List<SealedRow> words(String key, int most);

    int updateWords(String sealed, SealedRow row);

    List<SealedRow> writers(String key, int most);

    int updateWriter(String sealed, SealedRow row);

    List<SealedRow> drafts(String key, int most);

    int updateDraft(String sealed, SealedRow row);

    List<SealedRow> unread(String key, int most);

    int updateUnread(String sealed, SealedRow row);

    List<SealedRow> opinions(String key, int most);

    int updateOpinion(String sealed, SealedRow row);

    List<SealedRow> suggesters(String key, int most);

    int updateSuggester(String sealed, SealedRow row);

    List<SealedRow> suggestionDrafts(String key, int most);

    int updateSuggestionDraft(String sealed, SealedRow row);

    /** @param table one of our own names */
    int empty(@Param("table") String table);

    int switchOff();
}
