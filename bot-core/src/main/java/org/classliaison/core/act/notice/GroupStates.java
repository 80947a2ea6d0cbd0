package org.classliaison.core.act.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.act.notice.Deliveries.Delivery;
import org.classliaison.core.act.notice.Deliveries.Way;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Receipts.Count;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** How far a notice is: in numbers, and a line for each group, what needs somebody first. */
record GroupStates(NoticeDesk desk, WayWords words) {

    private static final int MOST_LINES = 25;

    /** Spacing over the whole bot: so much later for every letter before it. Close enough for an estimate. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(36);

    String totals(Notice notice, List<Delivery> all) {
        Map<Way, Long> ways = all.stream().collect(Collectors.groupingBy(Delivery::way, Collectors.counting()));
        long unposted = notice.isIn(State.POSTING)
                ? Math.max(0, desk.targets().of(notice).size() - all.size())
                : 0;
        long waiting = ways.getOrDefault(Way.WAITING, 0L) + unposted;
        String totals = desk.text(
                "notice.state.totals",
                ways.getOrDefault(Way.SENT, 0L),
                waiting,
                ways.getOrDefault(Way.REFUSED, 0L),
                ways.getOrDefault(Way.IN_DOUBT, 0L));
        return waiting == 0 ? totals : totals + "\n" + desk.text("notice.state.expected", expected(all, waiting));
    }

    /** When the last one should be out. */
    private String expected(List<Delivery> all, long waiting) {
        Instant now = desk.now();
        Instant latest = all.stream()
                .filter(one -> one.at() != null && one.at().isAfter(now))
                .map(Delivery::at)
                .max(Comparator.naturalOrder())
                .orElse(now);
        return words.clock(latest.plus(BETWEEN_LETTERS.multipliedBy(waiting)));
    }

    /** What needs somebody first; a member reads of their own classes only. */
    List<String> lines(Person reader, Notice notice, StateCard.Situation situation) {
        boolean everything = desk.targets().mayTend(reader, notice);
        List<Delivery> seen = situation.all().stream()
                .filter(one -> everything
                        || desk.people().staff().isLiaison(reader, one.copy().classId()))
                .sorted(Comparator.comparing(Delivery::way))
                .toList();
        List<String> lines = new ArrayList<>(seen.stream()
                .limit(MOST_LINES)
                .map(one -> line(one, situation.count(one)))
                .toList());
        if (seen.size() > MOST_LINES) {
            lines.add(desk.text("notice.state.more", seen.size() - MOST_LINES));
        }
        return lines;
    }

    private String line(Delivery one, Count count) {
        String name = desk.people()
                .classes()
                .byId(one.copy().classId())
                .map(ClassGroup::name)
                .orElseGet(() -> new Mirrors(desk).title(one.copy().classId()));
        String line = desk.text("notice.state.line", name, words.of(one));
        if (one.copy().tokens().receipt() != null) {
            line += desk.text("notice.state.receipts", count.receipts());
        }
        return one.copy().tokens().signUp() != null ? line + desk.text("notice.state.signups", count.signUps()) : line;
    }
}
