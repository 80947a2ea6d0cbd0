package org.classliaison.core.act.remind;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence;

/** What else goes to the same people: what is due by now, and the rest of a day on which they would hear too often. */
final class Gather {

    /** As many tellings on one day are one letter. */
    private static final int TOO_MANY = 5;

    private final RemindDesk desk;

    Gather(RemindDesk desk) {
        this.desk = desk;
    }

    List<Due> withTheirCompany(List<Due> due) {
        List<Occurrence> taken = due.stream().map(Due::occurrence).toList();
        List<Occurrence> waiting = desk.records().occurrences().waitingBeside(taken, endOfDay());
        if (waiting.isEmpty()) {
            return due;
        }
        Map<Long, Integer> count = new HashMap<>();
        Stream.concat(taken.stream(), waiting.stream())
                .forEach(one -> count.merge(one.of().targetId(), 1, Integer::sum));
        Set<Long> company = new HashSet<>();
        for (Occurrence one : waiting) {
            boolean isDue = !one.fireAt().isAfter(desk.now());
            boolean tooMany = count.getOrDefault(one.of().targetId(), 0) >= TOO_MANY;
            if (isDue || (tooMany && !one.course().snoozed())) {
                company.add(one.id());
            }
        }
        List<Due> all = new ArrayList<>(due);
        all.addAll(desk.records().occurrences().takeThese(company));
        return all;
    }

    private Instant endOfDay() {
        return desk.today().atTime(LocalTime.MAX).atZone(desk.clock().getZone()).toInstant();
    }
}
