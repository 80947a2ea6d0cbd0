package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table import_draft. */
@Mapper
interface ImportDraftMapper {

    int insert(ImportDraftRow row);

    /** Writes class and basis. */
    int update(ImportDraftRow row);

    Optional<ImportDraftRow> byId(long id);

    Optional<ImportDraftRow> lock(long id);

    int delete(long id);

    int deleteOf(long personId);

    int deleteSentBefore(Instant before);
}
