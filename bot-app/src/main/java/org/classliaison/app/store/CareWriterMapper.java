package org.classliaison.app.store;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table care_writer. */
@Mapper
interface CareWriterMapper {

    int insert(long flagId, String sealed);

    Optional<String> sealed(long flagId);

    int delete(@Param("ids") IdList ids);
}
