package org.classliaison.app.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Tables entry and phrasing. */
@Mapper
interface EntryMapper {

    List<EntryRow> all();

    List<EntryRow> byKey(EntryKey key);

    List<PhrasingRow> phrasings();

    List<PhrasingRow> phrasingsOf(EntryKey key);

    int deleteRetired(EntryKey key);

    int claim(List<EntryRow> rows);

    int replace(List<EntryRow> rows);

    int deletePhrasings(List<EntryRow> rows);

    int insertPhrasings(List<PhrasingRow> rows);
}
