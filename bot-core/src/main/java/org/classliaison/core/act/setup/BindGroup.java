package org.classliaison.core.act.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Person;

/** Binds a group to a class when the bot arrives, and says there who it is, what it keeps and how to ask. */
public final class BindGroup {

    /** What the greeting's link says in private. */
    public static final String HELLO = "hello";

    private final Office office;
    private final Notes notes;

    public BindGroup(Office office) {
        this.office = office;
        this.notes = new Notes(office);
    }

    /**
     * The bot was added. Staff add it by the link, whose token follows in a line of its own, so they only get a word in
     * private; in front of anybody else the bot says what is missing.
     */
    public void arrive(Chat group, Optional<Person> by) {
        if (office.registers().classes().byChat(group.bot(), group.id()).isPresent()) {
            return;
        }
        by.filter(this::isStaff)
                .ifPresentOrElse(
                        person -> notes.say(person.privateChat(), "setup.arrived.staff"),
                        () -> notes.say(group, "setup.arrived"));
    }

    /** The bot was added and got the link's token in the group. */
    public void bind(Chat group, Person by, String token) {
        Optional<Invitation> invitation = invitation(group, token);
        if (invitation.isEmpty()) {
            notes.say(group, "setup.bind.badLink");
        } else if (!mayBind(by, classId(invitation.get()))) {
            notes.say(group, "setup.bind.noRight");
        } else {
            bindTo(group, invitation.get());
        }
    }

    /** An anonymous admin cannot be told from any other: whoever confirms by a button can. */
    public void askToConfirm(Chat group, String token) {
        Offered confirm = new Offered(group.bot(), Action.CONFIRM_BINDING, 0, token);
        Button button = office.pen().buttons().of(confirm, office.pen().texts().get("button.CONFIRM_BINDING"));
        notes.say(group, List.of(List.of(button)), office.pen().texts().get("setup.bind.confirm"));
    }

    public String confirm(Pressed pressed) {
        Optional<Invitation> invitation = invitation(pressed.press().chat(), pressed.detail());
        if (invitation.isEmpty()) {
            return office.pen().texts().get("setup.bind.badLink");
        }
        if (!mayBind(pressed.presser(), classId(invitation.get()))) {
            return office.pen().texts().get("setup.bind.noRight");
        }
        bindTo(pressed.press().chat(), invitation.get());
        return "";
    }

    /** The bot was removed from a group, or found itself outside: the class needs a group again. */
    public void lost(Chat group) {
        Optional<ClassGroup> classGroup = office.registers().classes().byChat(group.bot(), group.id());
        classGroup.ifPresent(bound -> {
            office.registers().classes().save(bound.boundTo(null));
            office.registers()
                    .people()
                    .staff()
                    .reachableAdmins(group.bot())
                    .forEach(admin -> notes.say(admin.privateChat(), "setup.bind.lost", bound.name()));
        });
    }

    private void bindTo(Chat group, Invitation invitation) {
        ClassGroup classGroup =
                office.registers().classes().lock(classId(invitation)).orElseThrow();
        Optional<ClassGroup> other = office.registers().classes().byChat(group.bot(), group.id());
        if (other.isPresent() && other.get().id() != classGroup.id()) {
            notes.say(group, "setup.bind.otherClass", other.get().name());
        } else if (office.registers().invitations().use(group.bot(), invitation.token())) {
            office.registers().classes().save(classGroup.boundTo(group.id()));
            greet(group, classGroup);
        }
    }

    private void greet(Chat group, ClassGroup classGroup) {
        Button writeToMe = new Button.Link(
                office.pen().texts().get("button.WRITE_TO_ME"),
                office.made().links().startLink(HELLO));
        String text = office.pen().texts().get("setup.greeting", classGroup.name(), names(classGroup));
        notes.say(group, List.of(List.of(writeToMe)), text);
    }

    private String names(ClassGroup classGroup) {
        List<String> names = office.registers().people().staff().liaisons(classGroup.id()).stream()
                .map(Person::shownName)
                .toList();
        return names.isEmpty()
                ? office.pen().texts().get("setup.card.nobody")
                : office.pen().texts().list(names);
    }

    private Optional<Invitation> invitation(Chat group, String token) {
        return office.registers()
                .invitations()
                .find(group.bot(), token, office.clock().instant())
                .filter(found -> found.role() == null && found.classId() != null);
    }

    private boolean isStaff(Person person) {
        var staff = office.registers().people().staff();
        return staff.isBranchAdmin(person) || !staff.classesOf(person).isEmpty();
    }

    private boolean mayBind(Person person, long classId) {
        return office.registers().people().staff().isBranchAdmin(person)
                || office.registers().people().staff().isLiaison(person, classId);
    }

    private static long classId(Invitation invitation) {
        return Objects.requireNonNull(invitation.classId(), "a group's link names its class");
    }
}
