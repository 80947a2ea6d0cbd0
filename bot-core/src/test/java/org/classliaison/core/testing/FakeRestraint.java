package org.classliaison.core.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Restraint;

/** Manners and cautions in memory. */
final class FakeRestraint implements Restraint {

    private final Map<Long, Manner> manners;
    private final Map<Key, Caution> cautions;

    private record Key(long classId, String topic) {}

    FakeRestraint(Tables tables) {
        manners = tables.table();
        cautions = tables.table();
    }

    @Override
    public Manner manner(long classId) {
        return manners.getOrDefault(classId, Manner.NORMAL);
    }

    @Override
    public void setManner(long classId, Manner manner) {
        manners.put(classId, manner);
    }

    @Override
    public Optional<Caution> caution(long classId, String topic) {
        return Optional.ofNullable(cautions.get(new Key(classId, topic)));
    }

    @Override
    public Optional<Caution> lock(long classId, String topic) {
        return caution(classId, topic);
    }

    @Override
    public List<Caution> cautions(long classId, int most) {
        return cautions.values().stream()
                .filter(caution -> caution.classId() == classId)
                .sorted(Comparator.comparing(Caution::topic))
                .limit(most)
                .toList();
    }

    @Override
    public void put(Caution caution) {
        cautions.put(new Key(caution.classId(), caution.topic()), caution);
    }

    @Override
    public boolean lift(long classId, String topic) {
        return cautions.remove(new Key(classId, topic)) != null;
    }
}
