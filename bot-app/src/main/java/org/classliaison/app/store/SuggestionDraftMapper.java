package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table suggestion_draft. */
@Mapper
interface SuggestionDraftMapper {

    int replace(SuggestionDraftRow row);

    Optional<SuggestionDraftRow> lock(long id, String writerMark);

    int delete(long id);

    int deleteOf(String writerMark);

    int deleteBefore(Instant before);
}
