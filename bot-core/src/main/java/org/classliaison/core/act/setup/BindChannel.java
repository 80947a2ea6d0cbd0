package org.classliaison.core.act.setup;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.setup.ChannelOwners.Owner;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/**
 * Binds a channel to the branch or to a class. In a channel nobody can be asked who they are, so whoever has let the
 * bot in is asked in private whose it is.
 */
public final class BindChannel {

    private static final int LONGEST_TITLE = 100;
    private static final String BRANCH = "0";

    private final Office office;
    private final Channels channels;
    private final Notes notes;
    private final ChannelOwners owners;

    public BindChannel(Office office, Channels channels) {
        this.office = office;
        this.channels = channels;
        this.notes = new Notes(office);
        this.owners = new ChannelOwners(office);
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
        if (!owners.mayBind(pressed.presser(), classId)) {
            return office.pen().texts().get("setup.bind.noRight");
        }
        Person person = pressed.presser();
        long id = office.made().ids().next();
        channels.put(new Channel(id, person.bot(), classId, pressed.subject(), title));
        notes.say(person.privateChat(), "setup.channel.bound", title, owners.name(classId));
        return "";
    }

    /** The bot may not post there any more. */
    public void lost(Chat chat) {
        channels.byChat(chat.bot(), chat.id()).ifPresent(channel -> {
            channels.remove(chat.bot(), chat.id());
            owners.keepers(chat.bot(), channel.classId())
                    .forEach(person -> notes.say(person.privateChat(), "setup.channel.lost", channel.title()));
        });
    }

    private void ask(Chat channel, Person person, String title) {
        List<List<Button>> rows = owners.choices(person).stream()
                .map(owner -> List.of(choice(channel, owner, title)))
                .toList();
        if (!rows.isEmpty()) {
            notes.say(person.privateChat(), rows, office.pen().texts().get("setup.channel.arrived", title));
        }
    }

    private Button choice(Chat channel, Owner owner, String title) {
        String whose = owner.classId() == null ? BRANCH : String.valueOf(owner.classId());
        Offered offered = new Offered(channel.bot(), Action.BIND_CHANNEL, channel.id(), whose + " " + title);
        return office.pen().buttons().of(offered, owner.name());
    }

    static String shortened(String title) {
        return Beginning.cut(title, LONGEST_TITLE);
    }
}
