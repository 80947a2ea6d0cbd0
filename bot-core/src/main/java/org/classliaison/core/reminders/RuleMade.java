package org.classliaison.core.reminders;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.calendar.Deadline;
import org.classliaison.core.calendar.DeadlineWords;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.reminders.Reminder.Late;
import org.classliaison.core.reminders.Reminder.Manner;
import org.classliaison.core.reminders.Reminder.Origin;
import org.classliaison.core.reminders.Reminder.Source;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Reminder.Status;
import org.classliaison.core.reminders.Reminder.What;

/** The deadlines that the rules imply for the days of one person: made with them, remade with a change, gone with them. */
public final class RuleMade {

    private static final List<Lead> FOR_MEMBERS = List.of(Lead.days(7), Lead.days(1), Lead.days(0));
    private static final List<Lead> FOR_THE_PERSON = List.of(Lead.days(30), Lead.days(7));

    /** Days that come by themselves: nobody has to press that they are done. */
    private static final Set<Deadline> TOLD_ONLY = EnumSet.of(
            Deadline.YEAR_REACHED, Deadline.NOTICE_OVER, Deadline.APPROVAL_AT_MOST, Deadline.ADMISSION_STOPS);

    private final Reminders reminders;
    private final Plant plant;
    private final Words words;

    /** @param zone the branch's */
    public record Words(Texts texts, Ids ids, ZoneId zone) {}

    public RuleMade(Reminders reminders, Plant plant, Words words) {
        this.reminders = reminders;
        this.plant = plant;
        this.words = words;
    }

    /** What has not changed stays as it is, with what was told and done about it. */
    public void remake(StageRecord stageRecord) {
        Map<String, Reminder> before = new HashMap<>();
        reminders.ofRecord(stageRecord.id()).forEach(reminder -> before.put(key(reminder), reminder));
        for (Reminder wanted : wanted(stageRecord)) {
            Optional<Reminder> kept = Optional.ofNullable(before.remove(key(wanted)));
            if (kept.isEmpty()) {
                reminders.add(wanted);
                plant.anew(wanted);
            } else if (!isAlike(kept.get(), wanted)) {
                Reminder changed = kept.get().saying(anew(kept.get(), wanted)).forTarget(wanted.target());
                reminders.save(changed);
                plant.anew(changed);
            }
        }
        before.values().forEach(gone -> reminders.remove(gone.id()));
    }

    public void remove(StageRecord stageRecord) {
        reminders.ofRecord(stageRecord.id()).forEach(reminder -> reminders.remove(reminder.id()));
    }

    private List<Reminder> wanted(StageRecord stageRecord) {
        List<Reminder> wanted = new ArrayList<>();
        stageRecord.days().forEach((anchor, day) -> {
            for (Deadline deadline : Deadline.from(anchor)) {
                if (deadline.told().contains(Deadline.Told.MEMBERS)) {
                    wanted.add(made(stageRecord, deadline, day, Target.members(stageRecord.classId())));
                }
                Long personId = stageRecord.whom().personId();
                if (deadline.told().contains(Deadline.Told.PERSON) && personId != null) {
                    wanted.add(made(stageRecord, deadline, day, Target.person(stageRecord.classId(), personId)));
                }
            }
        });
        return wanted;
    }

    private Reminder made(StageRecord stageRecord, Deadline deadline, LocalDate day, Target target) {
        boolean own = target.kind() == Target.Kind.PERSON;
        String name = new DeadlineWords(words.texts()).name(deadline);
        String article = words.texts().get("remind.rule", name, deadline.article());
        String about = own
                ? article
                : words.texts().get("remind.rule.of", stageRecord.whom().label(), article);
        Schedule schedule = new Schedule(deadline.rule(day), Hours.MORNING, words.zone(), null);
        Manner manner = own
                ? new Manner(FOR_THE_PERSON, Late.SEND, false)
                : new Manner(FOR_MEMBERS, Late.SEND, !TOLD_ONLY.contains(deadline));
        return new Reminder(
                words.ids().next(),
                stageRecord.bot(),
                target,
                new What(about, schedule, manner),
                new Origin(Source.RULE, deadline.name(), stageRecord.id()),
                new Status(State.ACTIVE, 1, stageRecord.noted()));
    }

    /** Lead times that somebody has set stay. */
    private static What anew(Reminder kept, Reminder wanted) {
        return new What(
                wanted.what().words(), wanted.what().schedule(), kept.what().manner());
    }

    private static boolean isAlike(Reminder kept, Reminder wanted) {
        return kept.what().words().equals(wanted.what().words())
                && kept.what().schedule().equals(wanted.what().schedule())
                && kept.target().equals(wanted.target());
    }

    private static String key(Reminder reminder) {
        return reminder.origin().key() + " " + reminder.target().kind();
    }
}
