package org.classliaison.core.act.setup;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.calendar.DayRead.Found;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;

/** Ends a member's duty on a day, and makes the link for whoever follows on the day after. */
public final class HandOver {

    private final ReadDay days = new ReadDay();
    private final Office office;
    private final Notes notes;
    private final Invite invite;

    public HandOver(Office office, Invite invite) {
        this.office = office;
        this.notes = new Notes(office);
        this.invite = invite;
    }

    /** Asks for the last day: by a button, or typed. */
    public String askForLastDay(Pressed pressed) {
        Person admin = pressed.presser();
        if (!isAdmin(admin)) {
            return office.pen().texts().get("setup.adminsOnly");
        }
        LocalDate today = office.registers().people().staff().today();
        LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
        long dutyId = Long.parseLong(pressed.detail());
        office.registers()
                .expectations()
                .expect(Expectation.of(
                        admin, Expectation.Kind.LAST_DAY, dutyId, office.clock().instant()));
        List<Button> row = List.of(day(admin, dutyId, today), day(admin, dutyId, monthEnd));
        notes.say(admin.privateChat(), List.of(row), office.pen().texts().get("setup.handOver.ask"));
        return "";
    }

    public String endOn(Pressed pressed) {
        end(pressed.presser(), pressed.subject(), LocalDate.parse(pressed.detail()));
        return "";
    }

    /** The line an admin types in place of pressing a day. */
    public void endOnTyped(Person admin, long dutyId, String typed) {
        lastDay(typed)
                .ifPresentOrElse(
                        day -> end(admin, dutyId, day), () -> notes.say(admin.privateChat(), "setup.handOver.badDay"));
    }

    /** A day with nothing beside it: what it begins cannot be taken back by a second line. */
    private Optional<LocalDate> lastDay(String typed) {
        LocalDate today = office.registers().people().staff().today();
        return days.in(typed, today) instanceof Found found && (found.before() + found.after()).isEmpty()
                ? Optional.of(found.when().day())
                : Optional.empty();
    }

    private void end(Person admin, long dutyId, LocalDate lastDay) {
        Optional<Duty> duty = office.registers().people().duties().byId(dutyId);
        if (!isAdmin(admin)) {
            notes.say(admin.privateChat(), "setup.adminsOnly");
        } else if (duty.isEmpty() || duty.get().until() != null) {
            notes.say(admin.privateChat(), "setup.handOver.over");
        } else if (lastDay.isBefore(office.registers().people().staff().today())) {
            notes.say(admin.privateChat(), "setup.handOver.past");
        } else {
            end(admin, duty.get().endingOn(lastDay), lastDay);
        }
    }

    private void end(Person admin, Duty ended, LocalDate lastDay) {
        office.registers().people().duties().save(ended);
        office.registers().expectations().clear(admin, Set.of(Expectation.Kind.LAST_DAY));
        Optional<Person> leaver = office.registers().people().persons().byId(ended.personId());
        leaver.filter(Person::reachable)
                .ifPresent(person -> notes.say(person.privateChat(), "setup.handOver.told", lastDay));
        Optional.ofNullable(ended.classId())
                .flatMap(office.registers().classes()::byId)
                .ifPresent(classGroup -> inviteNext(admin, classGroup, ended.role(), lastDay));
    }

    private void inviteNext(Person admin, ClassGroup classGroup, Role role, LocalDate lastDay) {
        notes.say(admin.privateChat(), "setup.handOver.done", lastDay);
        invite.sendLink(admin, classGroup, role, lastDay.plusDays(1));
    }

    private Button day(Person admin, long dutyId, LocalDate day) {
        Offered end = new Offered(admin.bot(), Action.END_ON, dutyId, day.toString());
        return office.pen().buttons().of(end, day.toString());
    }

    private boolean isAdmin(Person person) {
        return office.registers().people().staff().isBranchAdmin(person);
    }
}
