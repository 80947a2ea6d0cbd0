package org.classliaison.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;

/** Duties in table duty. Their bot is that of the person. */
final class StoredDuties implements Duties {

    private final DutyMapper mapper;

    StoredDuties(DutyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Duty duty) {
        Affected.one(mapper.insert(duty), "Duty", duty.id());
    }

    @Override
    public Optional<Duty> byId(long id) {
        return mapper.byId(id);
    }

    @Override
    public void save(Duty duty) {
        Affected.one(mapper.updateEnd(duty), "Duty", duty.id());
    }

    @Override
    public List<Duty> of(long personId, LocalDate day) {
        return mapper.ofPerson(personId, day);
    }

    @Override
    public List<Duty> inClass(long classId, LocalDate day) {
        return mapper.inClass(classId, day);
    }

    @Override
    public List<Duty> liaisons(Collection<Long> classIds, LocalDate day) {
        return classIds.isEmpty() ? List.of() : mapper.liaisons(classIds, day);
    }

    @Override
    public List<Duty> branchAdmins(BotId bot, LocalDate day) {
        return mapper.branchAdmins(bot, day);
    }

    @Override
    public List<Duty> endedUntold(BotId bot, LocalDate day) {
        return mapper.endedUntold(bot, day);
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }
}
