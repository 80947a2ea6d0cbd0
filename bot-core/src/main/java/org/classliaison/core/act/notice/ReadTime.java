package org.classliaison.core.act.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.classliaison.core.act.notice.ReadAnswer.Read;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.calendar.When;
import org.classliaison.core.notices.Notice;

/** Reads when a notice is to go out. */
record ReadTime(NoticeDesk desk) {

    private static final Set<String> NOW = Set.of("现在", "马上", "立刻", "now");

    Read of(Notice notice, String words) {
        if (NOW.contains(words)) {
            return right(notice.at(null, desk.now()));
        }
        DayRead read = new ReadDay().in(words, desk.people().staff().today());
        return switch (read) {
            case DayRead.Found found -> at(notice, found.when());
            case DayRead.Wrong wrong -> wrong(notice, "notice.wrong.time", wrong.words());
            case DayRead.None none -> wrong(notice, "notice.wrong.noTime");
        };
    }

    private Read at(Notice notice, When when) {
        LocalTime time = when.time();
        if (time == null) {
            return wrong(notice, "notice.wrong.noClock");
        }
        Instant at = when.day().atTime(time).atZone(desk.clock().getZone()).toInstant();
        return at.isAfter(desk.now())
                ? right(notice.at(at, desk.now()))
                : wrong(
                        notice,
                        "notice.wrong.past",
                        LocalDateTime.of(when.day(), time).toString().replace('T', ' '));
    }

    private static Read right(Notice notice) {
        return new Read(notice, null);
    }

    private Read wrong(Notice notice, String key, Object... values) {
        return new Read(notice, desk.text(key, values));
    }
}
