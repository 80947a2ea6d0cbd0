package org.classliaison.core.act.notice;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.classliaison.core.act.notice.Deliveries.Delivery;
import org.jspecify.annotations.Nullable;

/** What became of a notice in a group, in the members' words. */
record WayWords(NoticeDesk desk) {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    String of(Delivery one) {
        String unpinned = one.unpinned();
        return unpinned == null ? way(one) : way(one) + unpinned(unpinned);
    }

    /** A right that is lacking stands below, as what is wrong in that group. */
    private String unpinned(String note) {
        return note.startsWith("NO_RIGHT")
                ? desk.text("notice.way.notPinned")
                : desk.text("notice.way.unpinned", refusal(note));
    }

    private String way(Delivery one) {
        return switch (one.way()) {
            case SENT -> desk.text("notice.way.sent");
            case WAITING -> waiting(one.at());
            case REFUSED -> desk.text("notice.way.refused", refusal(one.note()));
            case IN_DOUBT -> desk.text("notice.way.doubt");
        };
    }

    String clock(Instant time) {
        return CLOCK_TIME.format(ZonedDateTime.ofInstant(time, desk.clock().getZone()));
    }

    private String waiting(@Nullable Instant at) {
        return at != null && at.isAfter(desk.now())
                ? desk.text("notice.way.waitingUntil", clock(at))
                : desk.text("notice.way.waiting");
    }

    /** The reasons that members can do something about, in their words; others as the platform put them. */
    private String refusal(@Nullable String note) {
        String words = note == null ? "" : note;
        String said = words.toLowerCase(Locale.ROOT);
        if (words.startsWith("NOT_IN_GROUP")) {
            return desk.text("notice.refused.group");
        }
        if (said.contains("rights") || said.contains("forbidden")) {
            return desk.text("notice.refused.rights");
        }
        return words.startsWith("DECLINED: ") ? words.substring("DECLINED: ".length()) : words;
    }
}
