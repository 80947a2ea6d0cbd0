package org.classliaison.core.act.setup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;

/** Somebody has opened an invitation link in private. */
public final class AcceptInvitation {

    private final Office office;
    private final Notes notes;
    private final Seats seats;

    public AcceptInvitation(Office office, Seats seats) {
        this.office = office;
        this.notes = new Notes(office);
        this.seats = seats;
    }

    /** Says so where the invitation is forged, used or too old. */
    public void accept(Person person, Who who, String token) {
        Optional<Invitation> invitation = office.registers()
                .invitations()
                .find(person.bot(), token, office.clock().instant());
        if (invitation.isEmpty() || invitation.get().role() == null) {
            notes.say(person.privateChat(), "setup.invite.badLink");
            return;
        }
        Long classId = Objects.requireNonNull(invitation.get().classId(), "an invitation to a role names its class");
        Optional<ClassGroup> classGroup = office.registers().classes().lock(classId);
        if (classGroup.isEmpty()) {
            notes.say(person.privateChat(), "setup.classGone");
        } else {
            takeSeat(person.named(who.name()), invitation.get(), classGroup.get());
        }
    }

    private void takeSeat(Person person, Invitation invitation, ClassGroup classGroup) {
        boolean liaison = invitation.role() == Role.LIAISON;
        LocalDate today = office.registers().people().staff().today();
        LocalDate from = invitation.from().isBefore(today) ? today : invitation.from();
        if (liaison && seats.has(classGroup.id(), person.id())) {
            notes.say(person.privateChat(), "setup.alreadySeated", classGroup.name());
        } else if (liaison && !seats.isFreeFrom(classGroup.id(), from)) {
            notes.say(person.privateChat(), "setup.seatsTaken");
        } else if (office.registers().invitations().use(person.bot(), invitation.token())) {
            begin(person, Objects.requireNonNull(invitation.role()), classGroup, from);
        } else {
            notes.say(person.privateChat(), "setup.invite.badLink");
        }
    }

    private void begin(Person person, Role role, ClassGroup classGroup, LocalDate from) {
        long id = office.made().ids().next();
        office.registers().people().persons().save(person);
        office.registers().people().duties().add(Duty.starting(id, person, role, classGroup.id(), from));
        notes.say(person.privateChat(), welcome(role), classGroup.name(), from);
        notes.tellAdmins(
                person,
                "setup.joined",
                person.shownName(),
                classGroup.name(),
                office.pen().texts().get("role." + role.name()),
                from);
    }

    private static String welcome(Role role) {
        return switch (role) {
            case LEAGUE_SECRETARY -> "setup.welcome.secretary";
            case COUNSELOR -> "setup.welcome.counselor";
            case LIAISON, BRANCH_ADMIN -> "setup.welcome.liaison";
        };
    }
}
