package org.classliaison.core.act.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Binds a channel to the branch or to a class. In a channel nobody can be asked who they are, so whoever has let the
 * bot in is asked in private whose it is.
 */
public final class BindChannel {

    private static final int MOST_CLASSES = 20;
    private static final int LONGEST_TITLE = 100;
    private static final String BRANCH = "0";

    private final Office office;
    private final Channels channels;
    private final Notes notes;

    public BindChannel(Office office, Channels channels) {
        this.office = office;
        this.channels = channels;
        this.notes = new Notes(office);
    }

    /** The bot may post in a channel now. Nobody without a duty is asked, and a bound channel stays as it is. */
    public void arrive(Chat channel, Optional<Person> by, String title) {
        if (channels.byChat(channel.bot(), channel.id()).isEmpty()) {
            by.ifPresent(person -> ask(channel, person, shortened(title)));
        }
    }

    public String bind(Pressed pressed) {
        int space = pressed.detail().indexOf(' ');
        String whose = pressed.detail().substring(0, space);
        String title = pressed.detail().substring(space + 1);
        Long classId = whose.equals(BRANCH) ? null : Long.valueOf(whose);
        if (!mayBind(pressed.presser(), classId)) {
            return office.pen().texts().get("setup.bind.noRight");
        }
        Person person = pressed.presser();
        long id = office.made().ids().next();
        channels.put(new Channel(id, person.bot(), classId, pressed.subject(), title));
        notes.say(person.privateChat(), "setup.channel.bound", title, name(classId));
        return "";
    }

    /** The bot may not post there any more. */
    public void lost(Chat chat) {
        channels.byChat(chat.bot(), chat.id()).ifPresent(channel -> {
            channels.remove(chat.bot(), chat.id());
            keepers(channel).stream()
                    .filter(Person::reachable)
                    .forEach(person -> notes.say(person.privateChat(), "setup.channel.lost", channel.title()));
        });
    }

    private void ask(Chat channel, Person person, String title) {
        List<List<Button>> rows = new ArrayList<>();
        if (mayBind(person, null)) {
            rows.add(List.of(choice(channel, BRANCH, title, name(null))));
        }
        office.registers().classes().all(channel.bot()).stream()
                .filter(group -> mayBind(person, group.id()))
                .limit(MOST_CLASSES)
                .forEach(group -> rows.add(List.of(choice(channel, String.valueOf(group.id()), title, group.name()))));
        if (!rows.isEmpty()) {
            notes.say(person.privateChat(), rows, office.pen().texts().get("setup.channel.arrived", title));
        }
    }

    private Button choice(Chat channel, String whose, String title, String label) {
        Offered offered = new Offered(channel.bot(), Action.BIND_CHANNEL, channel.id(), whose + " " + title);
        return office.pen().buttons().of(offered, label);
    }

    private boolean mayBind(Person person, @Nullable Long classId) {
        var staff = office.registers().people().staff();
        return staff.isBranchAdmin(person) || (classId != null && staff.isLiaison(person, classId));
    }

    private List<Person> keepers(Channel channel) {
        var staff = office.registers().people().staff();
        Long classId = channel.classId();
        return classId == null ? staff.branchAdmins(channel.bot()) : staff.liaisons(classId);
    }

    private String name(@Nullable Long classId) {
        return Optional.ofNullable(classId)
                .flatMap(office.registers().classes()::byId)
                .map(ClassGroup::name)
                .orElseGet(() -> office.pen().texts().get("setup.channel.branch"));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
