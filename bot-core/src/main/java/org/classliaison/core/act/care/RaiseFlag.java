package org.classliaison.core.act.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Marks.Said;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** Signs within a class's budget become flags; all others, and the lines that showed them, leave no trace. */
public final class RaiseFlag {

    /** Within that time, more of the same is the same flag. */
    private static final Duration SAME = Duration.ofHours(1);

    private final CareDesk desk;
    private final TellFlags tell;

    public RaiseFlag(CareDesk desk) {
        this.desk = desk;
        this.tell = new TellFlags(desk);
    }

    /** What is looked at in that line; nothing where its class wants nothing, or its writer wants none of it. */
    public List<CareChoice> looking(Line line, long classId) {
        List<CareChoice> looking = desk.records().choices().ofClass(classId).stream()
                .filter(CareChoice::isLooking)
                .toList();
        return looking.isEmpty() || hasLeft(line) ? List.of() : looking;
    }

    /** Whether any of these signs would be more than forgotten. */
    public static boolean isWorthKeeping(List<Sign> signs, List<CareChoice> looking) {
        return signs.stream().anyMatch(sign -> choice(sign, looking).isPresent());
    }

    /**
     * Inside the transaction that ends the update.
     *
     * @return the signs that are put before somebody because of this line and were not before
     */
    public List<Sign> take(Seen seen) {
        List<CareChoice> looking = looking(seen.line(), seen.classId());
        List<Sign> raised = new ArrayList<>();
        for (Sign sign : seen.signs()) {
            choice(sign, looking).filter(choice -> take(seen, sign, choice)).ifPresent(choice -> raised.add(sign));
        }
        return raised;
    }

    /** Whether that very message is before the members. */
    public boolean isFlagged(Seen seen) {
        return flagOf(seen).isPresent();
    }

    /** What somebody has reported stays as it was when they did. */
    private Optional<CareFlag> flagOf(Seen seen) {
        String mark =
                desk.records().marks().message(seen.line().chat(), seen.line().messageId());
        return desk.records()
                .flags()
                .byMessage(seen.classId(), mark)
                .filter(found -> found.raised().source() == Source.READ)
                .filter(found -> !(found.state() instanceof CareState.Closed));
    }

    /** Its author has changed a line: a flag on it says what the line says now. */
    public List<Sign> edited(Seen seen) {
        Optional<CareFlag> flag = flagOf(seen);
        if (flag.isEmpty()) {
            return take(seen);
        }
        follow(flag.get(), seen);
        return take(seen.without(flag.get().sign().category()));
    }

    private boolean take(Seen seen, Sign sign, CareChoice choice) {
        if (sign.severity() == Severity.MOOD) {
            noteMood(seen);
            return false;
        }
        if (choice.state().inForce() == State.SHADOW) {
            count(seen.classId(), sign, CareCounts.What.SHADOWED);
            return false;
        }
        Excerpt excerpt = Excerpt.of(seen.line().text(), sign).because(manner(seen.line()));
        Optional<CareFlag> alike = desk.records()
                .flags()
                .alike(seen.classId(), sign.category(), tracks(seen), desk.now().minus(SAME));
        return alike.isPresent() ? again(alike.get(), excerpt, seen) : raise(excerpt, seen);
    }

    private boolean raise(Excerpt excerpt, Seen seen) {
        Line line = seen.line();
        CareFlag flag = new CareFlag(
                desk.pen().ids().next(),
                line.chat().bot(),
                seen.classId(),
                Raised.once(Source.READ, audience(seen), tracks(seen), desk.now()),
                excerpt.sign(),
                CareState.open());
        CareText text = CareText.of(excerpt.words(), seen.context());
        desk.records()
                .flags()
                .add(flag, text, new Writer(line.who().userId(), line.who().name()));
        count(seen.classId(), flag.sign(), CareCounts.What.RAISED);
        tell.atOnce(flag);
        return true;
    }

    /** One more of the same; a more urgent one takes the place of what was seen before. */
    private boolean again(CareFlag flag, Excerpt excerpt, Seen seen) {
        desk.records().flags().countUp(flag.id());
        boolean worse = excerpt.sign().severity().compareTo(flag.sign().severity()) > 0;
        if (!worse || !desk.records().flags().follow(flag.id(), excerpt.sign(), tracks(seen))) {
            return false;
        }
        write(flag, excerpt.words());
        tell.atOnce(flag.with(excerpt.sign()));
        return true;
    }

    private void follow(CareFlag flag, Seen seen) {
        Sign sign = seen.signs().stream()
                .filter(now -> now.category() == flag.sign().category())
                .filter(now -> now.severity().compareTo(flag.sign().severity()) >= 0)
                .findFirst()
                .orElseGet(() -> flag.sign());
        Excerpt excerpt = Excerpt.of(seen.line().text(), sign).because(List.of("care.manner.edited"));
        if (desk.records().flags().follow(flag.id(), excerpt.sign(), tracks(seen))) {
            write(flag, excerpt.words());
            if (sign.severity().compareTo(flag.sign().severity()) > 0) {
                tell.atOnce(flag.with(excerpt.sign()));
            }
        }
    }

    private void write(CareFlag flag, String words) {
        desk.records()
                .flags()
                .text(flag.id())
                .ifPresent(text -> desk.records().flags().write(flag.id(), text.saying(words)));
    }

    private void noteMood(Seen seen) {
        var week = desk.week(desk.now());
        String mark = desk.records()
                .marks()
                .mood(seen.classId(), week, seen.line().who().userId());
        desk.records().books().moods().note(seen.classId(), week, mark);
    }

    private void count(long classId, Sign sign, CareCounts.What what) {
        var slot = new CareCounts.Slot(classId, desk.week(desk.now()), sign.category(), sign.detector());
        desk.records().books().counts().add(slot, what, 1);
    }

    /** What a member has written is for the branch, as a report against them would be. */
    private Audience audience(Seen seen) {
        long userId = seen.line().who().userId();
        boolean member = desk.people().staff().liaisons(seen.classId()).stream()
                .mapToLong(Person::userId)
                .anyMatch(id -> id == userId);
        return member ? Audience.ADMINS : Audience.MEMBERS;
    }

    private Tracks tracks(Seen seen) {
        Line line = seen.line();
        Said said = new Said(line.chat(), line.messageId(), line.text());
        return desk.records().marks().tracks(seen.classId(), line.who().userId(), said);
    }

    private boolean hasLeft(Line line) {
        String mark =
                desk.records().marks().person(line.chat().bot(), line.who().userId());
        return desk.records().choices().hasLeft(line.chat().bot(), mark);
    }

    /** Words that are not the writer's own may mean less. */
    private static List<String> manner(Line line) {
        List<String> manner = new ArrayList<>();
        if (line.forwarded()) {
            manner.add("care.manner.forwarded");
        }
        if (line.replyTo() != null) {
            manner.add("care.manner.reply");
        }
        return manner;
    }

    /** Low spirits need no budget: they are never put before anybody. */
    private static Optional<CareChoice> choice(Sign sign, List<CareChoice> looking) {
        return looking.stream()
                .filter(choice -> choice.category() == sign.category())
                .filter(choice -> sign.severity() == Severity.MOOD || sign.perThousand() <= choice.perThousand())
                .findFirst();
    }
}
