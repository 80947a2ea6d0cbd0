package org.classliaison.core.act.share;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.shares.Rhythm;
import org.classliaison.core.shares.Turn;

/** The days on which what waits in a class may be posted at the earliest, in its order. */
record QueueDays(ShareDesk desk) {

    record Days(List<Turn> turns, List<LocalDate> days) {

        /** Of the one that came last. */
        LocalDate last() {
            return days.getLast();
        }
    }

    Days of(long classId) {
        List<Turn> turns = desk.records().turns().waiting(classId);
        Rhythm rhythm = desk.records().rhythm();
        LocalDate first = rhythm.next(desk.records().turns().lastDay(classId).orElse(null), desk.localNow());
        List<LocalDate> days = IntStream.range(0, Math.max(1, turns.size()))
                .mapToObj(place -> first.plusDays((long) place * rhythm.days()))
                .toList();
        return new Days(turns, days);
    }
}
