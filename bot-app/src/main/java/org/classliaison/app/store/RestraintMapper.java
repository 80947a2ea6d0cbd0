package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;

/** Tables class_manner and caution. */
@Mapper
interface RestraintMapper {

    Optional<Manner> manner(long classId);

    int replaceManner(long classId, Manner manner);

    Optional<Caution> caution(long classId, String topic);

    Optional<Caution> lock(long classId, String topic);

    List<Caution> cautions(long classId, int most);

    int replace(Caution caution);

    int delete(long classId, String topic);
}
