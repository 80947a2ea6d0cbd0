package org.classliaison.app.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What other keys have sealed. Each change names what it was, so that a row somebody has written meanwhile stays. */
@Mapper
interface SealedMapper {

    List<SealedRow> sealedOtherwise(@Param("of") SealedColumn of, @Param("key") String key, @Param("most") int most);

    int update(@Param("of") SealedColumn of, @Param("sealed") String sealed, @Param("row") SealedRow row);

    /** @param table one of our own names */
    int empty(@Param("table") String table);

    int switchOff();
}
