package org.classliaison.core.act.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** The branch admin's list of classes, and making a new one. */
public final class ManageClasses {

    private static final int MOST_NAME_CHARACTERS = 40;
    private final Office office;
    private final Notes notes;
    private final ClassCard card;

    public ManageClasses(Office office, ClassCard card) {
        this.office = office;
        this.notes = new Notes(office);
        this.card = card;
    }

    public void list(Person admin) {
        if (!isAdmin(admin)) {
            notes.say(admin.privateChat(), "setup.adminsOnly");
            return;
        }
        List<List<Button>> rows = new ArrayList<>();
        Set<Long> troubled = card.troubled(admin.bot());
        for (ClassGroup classGroup : office.registers().classes().all(admin.bot())) {
            Offered show = new Offered(admin.bot(), Action.SHOW_CLASS, classGroup.id(), null);
            rows.add(List.of(office.pen().buttons().of(show, card.label(classGroup, troubled))));
        }
        rows.add(List.of(office.pen().buttons().of(admin.bot(), Action.CREATE_CLASS, 0)));
        String text = office.pen().texts().get("setup.classes", rows.size() - 1);
        notes.say(admin.privateChat(), rows, text);
    }

    public String show(Pressed pressed) {
        if (!isAdmin(pressed.presser())) {
            return office.pen().texts().get("setup.adminsOnly");
        }
        Optional<ClassGroup> classGroup = office.registers().classes().byId(pressed.subject());
        classGroup.ifPresent(found -> card.send(pressed.presser(), found));
        return "";
    }

    public String askForName(Pressed pressed) {
        Person admin = pressed.presser();
        if (!isAdmin(admin)) {
            return office.pen().texts().get("setup.adminsOnly");
        }
        office.registers()
                .expectations()
                .expect(Expectation.of(
                        admin, Expectation.Kind.CLASS_NAME, 0, office.clock().instant()));
        notes.say(admin.privateChat(), "setup.class.askName");
        return "";
    }

    /** The line an admin types after pressing 新建班级. */
    public void create(Person admin, String typed) {
        String name = typed.strip();
        if (!isAdmin(admin)) {
            notes.say(admin.privateChat(), "setup.adminsOnly");
        } else if (name.isEmpty() || name.length() > MOST_NAME_CHARACTERS) {
            notes.say(admin.privateChat(), "setup.class.badName", MOST_NAME_CHARACTERS);
        } else if (office.registers().classes().all(admin.bot()).stream()
                .anyMatch(other -> other.name().equals(name))) {
            notes.say(admin.privateChat(), "setup.class.nameTaken", name);
        } else {
            ClassGroup created = new ClassGroup(office.made().ids().next(), admin.bot(), name, null);
            office.registers().classes().add(created);
            office.registers().expectations().clear(admin, Set.of(Expectation.Kind.CLASS_NAME));
            card.send(admin, created);
        }
    }

    private boolean isAdmin(Person person) {
        return office.registers().people().staff().isBranchAdmin(person);
    }
}
