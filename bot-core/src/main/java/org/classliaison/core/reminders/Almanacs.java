package org.classliaison.core.reminders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Almanac;
import org.classliaison.core.calendar.Almanac.Exams;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.WorkingDays;
import org.classliaison.core.people.Settings;

/** What the rules of each class look up: the working days of all, and the exam weeks that the class has told. */
public final class Almanacs {

    /** Terms of which nobody asks any more. */
    private static final int MOST_EXAMS = 6;

    private static final String KEY = "exams.";

    private final WorkingDays workingDays;
    private final Settings settings;

    public Almanacs(WorkingDays workingDays, Settings settings) {
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /** Only rules about exams are worth a look into the settings. */
    Almanac of(long classId, Rule rule) {
        return rule instanceof Rule.AroundExams
                ? new Almanac(workingDays, exams(classId))
                : Almanac.withoutExams(workingDays);
    }

    public List<Exams> exams(long classId) {
        return settings.get(KEY + classId).stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(Almanacs::exams)
                .toList();
    }

    /** Replaces those that it touches: the dates of a term have changed. */
    public void tell(long classId, Exams told) {
        String text = Stream.concat(exams(classId).stream().filter(other -> !touch(other, told)), Stream.of(told))
                .sorted(Comparator.comparing(Exams::first).reversed())
                .limit(MOST_EXAMS)
                .map(exams -> exams.first() + "/" + exams.last())
                .collect(Collectors.joining(";"));
        settings.put(KEY + classId, text);
    }

    private static boolean touch(Exams one, Exams other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    private static Exams exams(String text) {
        String[] days = text.split("/", 2);
        return new Exams(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
