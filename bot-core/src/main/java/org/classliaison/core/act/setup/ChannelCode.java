package org.classliaison.core.act.setup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.act.setup.ChannelOwners.Owner;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Binds a channel by a line that is posted in it, for where somebody unknown to the bot has let it in. In a channel
 * nobody can be told from anybody, so the code itself is the right: it is given to whoever may bind, for an hour.
 */
public final class ChannelCode {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Office office;
    private final Channels channels;
    private final Notes notes;
    private final ChannelOwners owners;

    public ChannelCode(Office office, Channels channels) {
        this.office = office;
        this.channels = channels;
        this.notes = new Notes(office);
        this.owners = new ChannelOwners(office);
    }

    /** Asks whose channel it is to be. */
    public void offer(Person person) {
        List<List<Button>> rows = owners.choices(person).stream()
                .map(owner -> List.of(choice(person, owner)))
                .toList();
        notes.say(
                person.privateChat(),
                rows,
                office.pen().texts().get(rows.isEmpty() ? "setup.bind.noRight" : "setup.channel.whose"));
    }

    public String give(Pressed pressed) {
        Long classId = pressed.subject() == 0 ? null : Long.valueOf(pressed.subject());
        if (!owners.mayBind(pressed.presser(), classId)) {
            return office.pen().texts().get("setup.bind.noRight");
        }
        String code = code(pressed.presser(), classId);
        notes.say(pressed.presser().privateChat(), "setup.channel.code", owners.name(classId), "/bind " + code);
        return "";
    }

    /** Somebody has posted a code in a channel. Whatever is no code of ours is passed over in silence. */
    public void posted(Chat channel, String title, String code) {
        office.registers()
                .invitations()
                .find(channel.bot(), code, office.clock().instant())
                .filter(found -> found.role() == null)
                .filter(found -> office.registers().invitations().use(channel.bot(), found.token()))
                .ifPresent(found -> bind(channel, BindChannel.shortened(title), found.classId()));
    }

    private void bind(Chat channel, String title, @Nullable Long classId) {
        long id = office.made().ids().next();
        channels.put(new Channel(id, channel.bot(), classId, channel.id(), title));
        owners.keepers(channel.bot(), classId)
                .forEach(keeper -> notes.say(keeper.privateChat(), "setup.channel.bound", title, owners.name(classId)));
    }

    private String code(Person person, @Nullable Long classId) {
        String token = office.made().tokens().next(20);
        LocalDate today = office.registers().people().staff().today();
        office.registers()
                .invitations()
                .add(new Invitation(
                        token,
                        person.bot(),
                        null,
                        classId,
                        today,
                        office.clock().instant().plus(LIFE)));
        return token;
    }

    private Button choice(Person person, Owner owner) {
        long subject = owner.classId() == null ? 0 : owner.classId();
        return office.pen().buttons().of(new Offered(person.bot(), Action.CHANNEL_CODE, subject, null), owner.name());
    }
}
