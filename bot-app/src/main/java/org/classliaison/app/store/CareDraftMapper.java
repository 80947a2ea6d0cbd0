package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table care_draft. */
@Mapper
interface CareDraftMapper {

    int replace(String personMark, String sealed, Instant writtenAt);

    Optional<String> sealed(String personMark);

    int delete(String personMark);

    int deleteBefore(Instant before);
}
