package org.classliaison.core.flow;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.classliaison.core.act.importing.TakeFile;
import org.classliaison.core.act.notice.PostNotices;
import org.classliaison.core.act.notice.Sent;
import org.classliaison.core.act.share.TakeShares;
import org.classliaison.core.act.stages.StageFile;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.chat.Incoming.Photo;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;

/** A file or picture: in private it goes with a notice or holds entries for the knowledge base, in a group it is nothing. */
public final class HandleDocument {

    private final TakeFile take;
    private final StageFile days;
    private final PostNotices notices;
    private final TakeShares shares;
    private final Memory memory;

    /** What has to be known about whoever sends it. */
    public record Memory(Persons persons, Expectations expectations, Meet meet, InstantSource clock) {}

    /** What goes to others as it is. */
    public record Posts(PostNotices notices, TakeShares shares) {}

    public HandleDocument(TakeFile take, StageFile days, Posts posts, Memory memory) {
        this.take = take;
        this.days = days;
        this.notices = posts.notices();
        this.shares = posts.shares();
        this.memory = memory;
    }

    /** Fetches and reads now, outside any transaction; somebody unknown has no duty, and their file stays where it is. */
    Optional<Runnable> plan(Document document) {
        if (!document.chat().isPrivate() || document.who().kind() != Who.Kind.PERSON) {
            return Optional.empty();
        }
        OptionalLong share = share(document.chat(), document.caption());
        if (share.isPresent()) {
            Enclosure picture = new Enclosure(Enclosure.Kind.DOCUMENT, document.file(), document.name());
            return Optional.of(() -> shares.picture(
                    memory.meet().in(document.chat(), document.who()),
                    share.getAsLong(),
                    words(document.caption()),
                    picture));
        }
        OptionalLong notice = notice(document.chat(), document.caption());
        if (notice.isPresent()) {
            Enclosure enclosure = new Enclosure(Enclosure.Kind.DOCUMENT, document.file(), document.name());
            Sent sent = new Sent(enclosure, document.size(), words(document.caption()));
            return Optional.of(() ->
                    notices.enclosed(memory.meet().in(document.chat(), document.who()), notice.getAsLong(), sent));
        }
        OptionalLong stages = waiting(document.chat(), Expectation.Kind.STAGE_WORDS);
        if (stages.isPresent()) {
            Consumer<Person> taken = days.plan(document, stages);
            return Optional.of(() -> taken.accept(memory.meet().in(document.chat(), document.who())));
        }
        boolean list = isCommand(document.caption(), "stage");
        Consumer<Person> work = memory.persons()
                .byUser(document.chat().bot(), document.who().userId())
                .map(known -> list ? days.plan(document, known) : take.plan(document, known))
                .orElse(list ? days::refuse : take::refuse);
        return Optional.of(() -> work.accept(memory.meet().in(document.chat(), document.who())));
    }

    /** Empty where it is neither for a notice nor to be shared. */
    Optional<Runnable> planPhoto(Photo photo) {
        Chat chat = photo.line().chat();
        OptionalLong share = share(chat, photo.line().text());
        if (share.isPresent()) {
            Enclosure picture = new Enclosure(Enclosure.Kind.PHOTO, photo.file(), "");
            return Optional.of(() -> {
                Person sharer = memory.meet().in(chat, photo.line().who());
                shares.picture(sharer, share.getAsLong(), words(photo.line().text()), picture);
            });
        }
        OptionalLong notice = notice(chat, photo.line().text());
        if (notice.isEmpty()) {
            return Optional.empty();
        }
        Enclosure enclosure = new Enclosure(Enclosure.Kind.PHOTO, photo.file(), "");
        Sent sent = new Sent(enclosure, photo.size(), words(photo.line().text()));
        return Optional.of(
                () -> notices.enclosed(memory.meet().in(chat, photo.line().who()), notice.getAsLong(), sent));
    }

    /** The notice that waits for something from that person; 0 for a new one, which the caption may begin as well. */
    private OptionalLong notice(Chat chat, String caption) {
        return isCommand(caption, "notice") ? OptionalLong.of(0) : waiting(chat, Expectation.Kind.NOTICE_WORDS);
    }

    /** The draft of a share that waits for something from that person, or the mark of a new one. */
    private OptionalLong share(Chat chat, String caption) {
        if (isCommand(caption, "share")) {
            return OptionalLong.of(TakeShares.NEW);
        }
        return isCommand(caption, "card")
                ? OptionalLong.of(TakeShares.NEW_CARD)
                : waiting(chat, Expectation.Kind.SHARE_WORDS);
    }

    private OptionalLong waiting(Chat chat, Expectation.Kind kind) {
        return memory.expectations()
                .of(chat.bot(), chat.id(), memory.clock().instant())
                .filter(expected -> expected.kind() == kind)
                .map(expected -> OptionalLong.of(expected.subject()))
                .orElseGet(OptionalLong::empty);
    }

    private static boolean isCommand(String caption, String name) {
        return Command.in(caption)
                .filter(command -> command.name().equals(name))
                .isPresent();
    }

    private static String words(String caption) {
        return Command.in(caption).map(Command::rest).orElse(caption);
    }
}
