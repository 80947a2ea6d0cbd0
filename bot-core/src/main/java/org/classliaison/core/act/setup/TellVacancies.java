package org.classliaison.core.act.setup;

import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;

/** Tells the admins, once, when a member's time has ended and a seat is empty. */
public final class TellVacancies {

    private final Office office;
    private final Notes notes;
    private final Seats seats;

    public TellVacancies(Office office, Seats seats) {
        this.office = office;
        this.notes = new Notes(office);
        this.seats = seats;
    }

    /** Inside one transaction. */
    public void round(BotId bot) {
        for (Duty ended : office.registers()
                .people()
                .duties()
                .endedUntold(bot, office.registers().people().staff().today())) {
            Optional.ofNullable(ended.classId())
                    .flatMap(office.registers().classes()::byId)
                    .filter(classGroup -> seats.heldToday(classGroup.id()) < 2)
                    .ifPresent(this::tell);
            office.registers().people().duties().save(ended.told());
        }
    }

    private void tell(ClassGroup classGroup) {
        office.registers().people().staff().branchAdmins(classGroup.bot()).stream()
                .filter(Person::reachable)
                .forEach(admin -> notes.say(
                        admin.privateChat(), "setup.vacancy", classGroup.name(), seats.heldToday(classGroup.id())));
    }
}
