package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Restraint;

/** Manners in table class_manner, cautions in table caution. */
final class StoredRestraint implements Restraint {

    private final RestraintMapper mapper;

    StoredRestraint(RestraintMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Manner manner(long classId) {
        return mapper.manner(classId).orElse(Manner.NORMAL);
    }

    @Override
    public void setManner(long classId, Manner manner) {
        mapper.replaceManner(classId, manner);
    }

    @Override
    public Optional<Caution> caution(long classId, String topic) {
        return mapper.caution(classId, topic);
    }

    @Override
    public Optional<Caution> lock(long classId, String topic) {
        return mapper.lock(classId, topic);
    }

    @Override
    public List<Caution> cautions(long classId, int most) {
        return mapper.cautions(classId, most);
    }

    @Override
    public void put(Caution caution) {
        mapper.replace(caution);
    }

    @Override
    public boolean lift(long classId, String topic) {
        return mapper.delete(classId, topic) == 1;
    }
}
