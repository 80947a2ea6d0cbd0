package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;
import org.jspecify.annotations.Nullable;

/** Takes one day of one person down, from a line such as 张三 递交申请 2026-9-1. */
final class WriteStage {

    /** A day of somebody's way is not older; an earlier year is a slip. */
    private static final int MOST_YEARS = 10;

    private final StageDesk desk;
    private final StageCard card;
    private final ReadDay days = new ReadDay();

    WriteStage(StageDesk desk) {
        this.desk = desk;
        this.card = new StageCard(desk);
    }

    /** Whether the line is about somebody whom the class has noted down already. */
    boolean isKnown(long classId, String line) {
        String label = AnchorWords.in(line).map(found -> found.before().strip()).orElse(line.strip());
        return desk.records().stages().byLabel(classId, label).isPresent();
    }

    void inOneLine(Person member, long classId, String line) {
        Optional<AnchorWords.Named> named = AnchorWords.in(line);
        String label = named.map(found -> found.before().strip()).orElse(line.strip());
        if (label.isEmpty() || label.length() > StageRecord.Whom.MOST_LABEL) {
            desk.expect(member, Expectation.Kind.STAGE_WORDS, classId);
            desk.say(member, "stages.unread", StageRecord.Whom.MOST_LABEL);
            return;
        }
        Optional<LocalDate> day = named.flatMap(found -> day(found.after(), found.anchor()));
        if (named.isPresent() && day.isEmpty()) {
            desk.expect(member, Expectation.Kind.STAGE_WORDS, classId);
            desk.say(member, "stages.badDay");
            return;
        }
        Optional<StageRecord> stageRecord = findOrAdd(member, classId, label);
        desk.expectNothing(member);
        stageRecord.ifPresentOrElse(
                found -> card.toMember(
                        member,
                        named.isEmpty()
                                ? found
                                : noted(member, found, named.get().anchor(), day.get())),
                () -> desk.say(member, "stages.full", StageRecord.MOST_IN_A_CLASS));
    }

    /** What was there for that label, or a new record; empty where the class has too many. */
    Optional<StageRecord> findOrAdd(Person member, long classId, String label) {
        Optional<StageRecord> known = desk.records().stages().byLabel(classId, label);
        if (known.isPresent() || desk.records().stages().ofClass(classId).size() >= StageRecord.MOST_IN_A_CLASS) {
            return known;
        }
        StageRecord added = new StageRecord(
                desk.pen().tools().ids().next(),
                member.bot(),
                classId,
                new StageRecord.Whom(label, null, null),
                Map.of(),
                desk.noted(member));
        desk.records().stages().add(added);
        return Optional.of(added);
    }

    StageRecord noted(Person member, StageRecord stageRecord, Anchor anchor, @Nullable LocalDate day) {
        StageRecord changed = stageRecord.with(anchor, day, desk.noted(member));
        desk.records().stages().save(changed);
        desk.records().ruleMade().remake(changed);
        return changed;
    }

    /** A day without a year lies behind us here, except that of leaving. */
    Optional<LocalDate> day(String text, Anchor anchor) {
        LocalDate today = desk.today();
        if (!(days.in(text, today) instanceof DayRead.Found found)) {
            return Optional.empty();
        }
        LocalDate day = found.when().day();
        boolean withYear = text.matches("(?s).*\\d{4}.*");
        LocalDate meant = day.isAfter(today) && !withYear && anchor != Anchor.LEAVING ? day.minusYears(1) : day;
        boolean possible = !meant.isBefore(today.minusYears(MOST_YEARS)) && !meant.isAfter(today.plusYears(MOST_YEARS));
        return Optional.of(meant).filter(any -> possible);
    }
}
