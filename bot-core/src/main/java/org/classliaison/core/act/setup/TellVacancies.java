package org.classliaison.core.act.setup;

import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Staff;

/** Tells the admins, once, when a member's time has ended and a seat is empty. */
public final class TellVacancies {

    private final Office office;
    private final Notes notes;

    public TellVacancies(Office office) {
        this.office = office;
        this.notes = new Notes(office);
    }

    /** Inside one transaction. */
    public void round(BotId bot) {
        for (Duty ended : office.registers()
                .people()
                .duties()
                .endedUntold(bot, office.registers().people().staff().today())) {
            Optional.ofNullable(ended.classId())
                    .flatMap(office.registers().classes()::byId)
                    .filter(classGroup -> office.registers().people().staff().hasFreeSeat(classGroup.id()))
                    .ifPresent(this::tell);
            office.registers().people().duties().save(ended.told());
        }
    }

    private void tell(ClassGroup classGroup) {
        Staff staff = office.registers().people().staff();
        int held = staff.liaisons(classGroup.id()).size();
        staff.reachableAdmins(classGroup.bot())
                .forEach(admin -> notes.say(admin.privateChat(), "setup.vacancy", classGroup.name(), held));
    }
}
