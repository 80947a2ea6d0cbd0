package org.classliaison.core.act.care;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.Source;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Sign;

/** More of what is flagged already: it is the same flag, with a number, and with the worse of what was seen. */
final class SameFlag {

    /** Within that time, more of the same is the same. */
    private static final Duration SAME = Duration.ofHours(1);

    private final CareDesk desk;
    private final TellFlags tell;

    SameFlag(CareDesk desk) {
        this.desk = desk;
        this.tell = new TellFlags(desk);
    }

    Optional<CareFlag> alike(Seen seen, Category category) {
        var tracks = seen.tracks(desk.records().marks());
        return desk.records()
                .flags()
                .alike(seen.classId(), category, tracks, desk.now().minus(SAME));
    }

    /** The flag on that very message. What somebody has reported stays as it was when they did. */
    Optional<CareFlag> on(Seen seen) {
        String mark = seen.tracks(desk.records().marks()).message();
        return desk.records()
                .flags()
                .byMessage(seen.classId(), mark)
                .filter(found -> found.raised().source() == Source.READ)
                .filter(found -> !(found.state() instanceof CareState.Closed));
    }

    /** @return whether it has become danger, and is told anew */
    boolean again(CareFlag flag, Excerpt excerpt, Seen seen) {
        desk.records().flags().countUp(flag.id());
        return excerpt.sign().severity().compareTo(flag.sign().severity()) > 0 && follow(flag, excerpt, seen);
    }

    /** Its author has changed the line: the flag says what the line says now. */
    boolean edited(CareFlag flag, Seen seen) {
        Sign sign = seen.signs().stream()
                .filter(now -> now.category() == flag.sign().category())
                .filter(now -> now.severity().compareTo(flag.sign().severity()) >= 0)
                .findFirst()
                .orElseGet(() -> Excerpt.withoutSpans(flag.sign()));
        Excerpt excerpt = Excerpt.of(seen, sign).because(List.of("care.manner.edited"));
        return follow(flag, excerpt, seen)
                && sign.severity().compareTo(flag.sign().severity()) > 0;
    }

    private boolean follow(CareFlag flag, Excerpt excerpt, Seen seen) {
        boolean open = desk.records()
                .flags()
                .follow(flag.id(), excerpt.sign(), seen.tracks(desk.records().marks()));
        if (open) {
            write(flag, excerpt.words());
        }
        if (open && excerpt.sign().severity().compareTo(flag.sign().severity()) > 0) {
            tell.atOnce(flag.with(excerpt.sign()));
        }
        return open;
    }

    private void write(CareFlag flag, String words) {
        desk.records()
                .flags()
                .text(flag.id())
                .ifPresent(text -> desk.records().flags().write(flag.id(), text.saying(words)));
    }
}
