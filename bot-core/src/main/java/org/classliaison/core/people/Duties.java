package org.classliaison.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Who has which role, and when. */
public interface Duties {

    void add(Duty duty);

    Optional<Duty> byId(long id);

    /** Writes the end of a duty, and whether it was told. */
    void save(Duty duty);

    /** All duties of a person that hold on that day. */
    List<Duty> of(long personId, LocalDate day);

    /** Duties in a class that have not ended before that day, those of the future included, earliest first. */
    List<Duty> inClass(long classId, LocalDate day);

    /** The liaison duties that hold in those classes on that day, earliest first. */
    List<Duty> liaisons(Collection<Long> classIds, LocalDate day);

    /** The branch admins of that bot on that day. */
    List<Duty> branchAdmins(BotId bot, LocalDate day);

    /** Liaison duties that ended before that day without the admins knowing. */
    List<Duty> endedUntold(BotId bot, LocalDate day);

    /** Ends and removes all duties of a person, for an erasure. */
    void forget(long personId);
}
