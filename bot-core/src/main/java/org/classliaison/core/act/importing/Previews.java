package org.classliaison.core.act.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Table;
import org.classliaison.core.forecast.Forecast.Askers;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Checks;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.records.Owner;

/** Makes previews. Takes seconds, changes nothing: outside any transaction. */
final class Previews {

    private static final int MOST_QUESTIONS = 300;

    private final ImportDesk desk;
    private final ReadEntries readEntries;

    Previews(ImportDesk desk) {
        this.desk = desk;
        this.readEntries = new ReadEntries(desk.texts());
    }

    Preview of(Table table, Owner owner) {
        List<Entry> standing = desk.records().books().entries().all();
        Reading reading = readEntries.of(table, owner.classId(), standing);
        boolean pointless = !reading.faults().isEmpty() || reading.toWrite().isEmpty();
        return new Preview(
                owner,
                reading,
                ownRules(reading, standing),
                remarks(reading, standing),
                pointless ? Shifts.UNTRIED : shifts(owner, reading),
                EntryRows.unknown(table));
    }

    /** Whoever took the id of a branch's entry by mistake sees it here. */
    private static List<Entry> ownRules(Reading reading, List<Entry> standing) {
        Set<String> ofBranch = standing.stream()
                .filter(entry -> entry.classId() == null)
                .map(Entry::topic)
                .collect(Collectors.toSet());
        return reading.fresh().stream()
                .filter(entry -> entry.classId() != null && ofBranch.contains(entry.topic()))
                .toList();
    }

    private Shifts shifts(Owner owner, Reading reading) {
        Askers askers = new Askers(owner.bot(), owner.classId(), MOST_QUESTIONS);
        return desk.mind().forecast().of(askers, reading.toWrite());
    }

    private List<Remark> remarks(Reading reading, List<Entry> standing) {
        LocalDate today = desk.people().staff().today();
        Set<Entry> written = new HashSet<>(reading.toWrite());
        return Checks.of(reading.over(standing), today).stream()
                .filter(remark -> written.contains(remark.entry())
                        || (remark.other() != null && written.contains(remark.other())))
                .toList();
    }
}
