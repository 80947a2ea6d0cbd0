package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Tables entry_version and entry_draft. */
@Mapper
interface EditMapper {

    int insertVersion(VersionRow row);

    List<VersionRow> versions(EntryKey key, int most);

    Optional<VersionRow> version(long id);

    int insertDraft(DraftRow row);

    int updateDraft(DraftRow row);

    Optional<DraftRow> draft(long id);

    Optional<DraftRow> lockDraft(long id);

    int deleteDraft(long id);

    int deleteDrafts(Instant before);

    int deleteDraftsOf(long personId);

    int forgetPerson(long personId);
}
