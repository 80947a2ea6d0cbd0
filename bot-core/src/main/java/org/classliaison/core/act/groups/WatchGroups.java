package org.classliaison.core.act.groups;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.people.Trouble.Kind;
import org.classliaison.core.people.Troubles;

/** Notices what the platform says about the bot's place in a group. Inside the caller's transaction. */
public final class WatchGroups {

    private final Troubles troubles;
    private final ChatMoves moves;
    private final People people;
    private final Pen pen;

    public record People(ClassGroups classes, Staff staff) {}

    public record Pen(Mail mail, Texts texts, InstantSource clock) {}

    public WatchGroups(Troubles troubles, ChatMoves moves, People people, Pen pen) {
        this.troubles = troubles;
        this.moves = moves;
        this.people = people;
        this.pen = pen;
    }

    /** The group is about to be let go: only its members are told here, the admins learn it when they need to act. */
    public void out(Chat group) {
        classOf(group)
                .filter(bound -> isNew(bound, Kind.OUT))
                .ifPresent(bound -> tell(people.staff().reachableLiaisons(bound.id()), bound, Kind.OUT));
    }

    /** The platform has declined what the bot has no right to do there. */
    public void lacksRight(Chat group, Outgoing declined) {
        switch (declined) {
            case Outgoing.Pin pin -> begin(group, Kind.NO_PIN);
            case Outgoing.Say say -> begin(group, Kind.SILENCED);
            case Outgoing.Post post -> begin(group, Kind.SILENCED);
            case Outgoing.Attach attach -> begin(group, Kind.SILENCED);
            default -> {}
        }
    }

    /**
     * Letters have arrived: what had kept others from it is over. One look at the rows for all of them, since hardly ever
     * is anything wrong in one of their groups.
     *
     * @param letters of groups of one bot, at least one
     */
    public void worked(List<Letter> letters) {
        Set<Long> chats = letters.stream().map(letter -> letter.chat().id()).collect(Collectors.toSet());
        if (!troubles.in(letters.getFirst().chat().bot(), chats).isEmpty()) {
            letters.forEach(letter -> worked(letter.chat(), letter.content()));
        }
    }

    private void worked(Chat group, Outgoing done) {
        switch (done) {
            case Outgoing.Pin pin -> end(group, Set.of(Kind.NO_PIN));
            case Outgoing.Say say -> end(group, Set.of(Kind.OUT, Kind.SILENCED));
            case Outgoing.Post post -> end(group, Set.of(Kind.OUT, Kind.SILENCED));
            case Outgoing.Attach attach -> end(group, Set.of(Kind.OUT, Kind.SILENCED));
            default -> {}
        }
    }

    /** @param mayPin whether it is certain that the bot may */
    public void rights(Chat group, boolean mayWrite, boolean mayPin) {
        if (mayWrite) {
            end(group, Set.of(Kind.SILENCED));
        } else {
            begin(group, Kind.SILENCED);
        }
        if (mayPin) {
            end(group, Set.of(Kind.NO_PIN));
        }
    }

    /** Follows a group to its new id. A second word of the same move finds nothing to do, and says nothing. */
    public void move(BotId bot, long from, long to) {
        Optional<ClassGroup> moving = people.classes().byChat(bot, from);
        moves.move(bot, from, to);
        moving.ifPresent(bound -> say(people.staff().readers(bound), pen.texts().get("trouble.moved", bound.name())));
    }

    private void begin(Chat group, Kind kind) {
        classOf(group)
                .filter(bound -> isNew(bound, kind))
                .ifPresent(bound -> tell(people.staff().readers(bound), bound, kind));
    }

    private void end(Chat group, Set<Kind> kinds) {
        troubles.in(group.bot(), Set.of(group.id())).stream()
                .filter(trouble -> kinds.contains(trouble.kind()))
                .forEach(trouble -> troubles.end(trouble.classId(), trouble.kind()));
    }

    private boolean isNew(ClassGroup bound, Kind kind) {
        return troubles.begin(
                new Trouble(bound.bot(), bound.id(), kind, pen.clock().instant()));
    }

    private void tell(List<Person> readers, ClassGroup bound, Kind kind) {
        String what = pen.texts().get("trouble." + kind.name());
        say(readers, pen.texts().get("trouble.told", bound.name(), what));
    }

    private void say(List<Person> readers, String text) {
        readers.forEach(reader -> pen.mail().answer(reader.privateChat(), new Say(text, List.of(), null)));
    }

    private Optional<ClassGroup> classOf(Chat group) {
        return people.classes().byChat(group.bot(), group.id());
    }
}
