package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.suggestions.Suggestions.Card;

/** Tables suggestion, suggestion_writer, suggestion_card and suggestion_number. */
@Mapper
interface SuggestionMapper {

    int insertNumber(long classId);

    /** Locks the class's row until the transaction ends. */
    int countUp(long classId);

    int lastNumber(long classId);

    int insert(SuggestionRow row, String sealed);

    int insertWriter(long suggestionId, String sealed);

    Optional<SuggestionRow> byId(long id);

    Optional<SuggestionRow> lock(long id);

    /** Those that still have words. */
    List<SealedRow> opinions(@Param("ids") IdList ids);

    Optional<String> writer(long suggestionId);

    int update(SuggestionRow row);

    int updateOpinion(long id, String sealed);

    List<SuggestionRow> open(@Param("classIds") IdList classIds);

    List<SuggestionRow> settled(@Param("classIds") IdList classIds, @Param("most") int most);

    List<SuggestionRow> ofWriter(String writerMark);

    List<SuggestionRow> toRemind(BotId bot, Instant handedInBefore, int most);

    int remind(long id, Instant at);

    int insertCard(Card card);

    List<Card> cards(long suggestionId);

    Optional<Long> byCardMessage(BotId bot, long chatId, long messageId);

    /** Those that are settled and still have words. */
    List<Long> settledBefore(Instant before);

    /** Those that wait, or have no words any more. */
    List<Long> oldOnes(Instant handedInBefore);

    /** Words, reply and the writer's mark. */
    int strip(@Param("ids") IdList ids);

    int deleteWriters(@Param("ids") IdList ids);

    int deleteCards(@Param("ids") IdList ids);

    int delete(@Param("ids") IdList ids);
}
