package org.classliaison.core.act.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;
import org.jspecify.annotations.Nullable;

/** Makes the one-time links: one per member, one for the league secretary and for the counselor, one that brings the bot into the group. */
public final class Invite {

    private static final Duration LIFE = Duration.ofDays(14);

    private final Office office;
    private final Notes notes;
    private final Seats seats;

    public Invite(Office office, Seats seats) {
        this.office = office;
        this.notes = new Notes(office);
        this.seats = seats;
    }

    public String liaison(Pressed pressed) {
        return asAdmin(pressed, classGroup -> {
            LocalDate from = seats.nextFree(classGroup.id());
            if (from == null) {
                return office.pen().texts().get("setup.seatsTaken");
            }
            sendLink(pressed.presser(), classGroup, Role.LIAISON, from);
            return "";
        });
    }

    public String secretary(Pressed pressed) {
        return fromToday(pressed, Role.LEAGUE_SECRETARY);
    }

    public String counselor(Pressed pressed) {
        return fromToday(pressed, Role.COUNSELOR);
    }

    private String fromToday(Pressed pressed, Role role) {
        return asAdmin(pressed, classGroup -> {
            LocalDate today = office.registers().people().staff().today();
            sendLink(pressed.presser(), classGroup, role, today);
            return "";
        });
    }

    void sendLink(Person admin, ClassGroup classGroup, Role role, LocalDate from) {
        String link = office.made().links().startLink(token(admin.bot(), role, classGroup.id(), from));
        String key = switch (role) {
            case LEAGUE_SECRETARY -> "setup.invite.secretary";
            case COUNSELOR -> "setup.invite.counselor";
            case LIAISON, BRANCH_ADMIN -> "setup.invite.liaison";
        };
        notes.say(admin.privateChat(), key, classGroup.name(), from, LIFE.toDays(), link);
    }

    Button addToGroup(ClassGroup classGroup) {
        LocalDate today = office.registers().people().staff().today();
        String token = token(classGroup.bot(), null, classGroup.id(), today);
        return new Button.Link(
                office.pen().texts().get("button.ADD_TO_GROUP"),
                office.made().links().addToGroupLink(token));
    }

    private String token(BotId bot, @Nullable Role role, long classId, LocalDate from) {
        String token = office.made().tokens().next(20);
        Instant expires = office.clock().instant().plus(LIFE);
        office.registers().invitations().add(new Invitation(token, bot, role, classId, from, expires));
        return token;
    }

    private String asAdmin(Pressed pressed, java.util.function.Function<ClassGroup, String> work) {
        if (!office.registers().people().staff().isBranchAdmin(pressed.presser())) {
            return office.pen().texts().get("setup.adminsOnly");
        }
        Optional<ClassGroup> classGroup = office.registers().classes().byId(pressed.subject());
        return classGroup.map(work).orElseGet(() -> office.pen().texts().get("setup.classGone"));
    }
}
