package org.classliaison.core.act.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.act.notice.Deliveries.Delivery;
import org.classliaison.core.act.notice.Deliveries.Way;
import org.classliaison.core.act.notice.Show.Face;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Receipts.Count;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** A notice that is out: how far it is in each group, who has answered in numbers, and what can be done with it. */
record StateCard(NoticeDesk desk, WayWords words) {

    private static final int MOST_LINES = 25;

    /** Spacing over the whole bot: so much later for every letter before it. Close enough for an estimate. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(36);

    StateCard(NoticeDesk desk) {
        this(desk, new WayWords(desk));
    }

    /** What all cards of a notice tell from: read once, however many there are. */
    record Situation(List<Delivery> all, Map<Long, Count> counts) {

        Count count(Delivery one) {
            long classId = one.copy().classId();
            return counts.getOrDefault(classId, new Count(classId, 0, 0));
        }
    }

    Situation situation(Notice notice) {
        Map<Long, Count> counts = desk.records().receipts().counts(notice.id()).stream()
                .collect(Collectors.toMap(Count::classId, Function.identity()));
        return new Situation(
                Deliveries.of(
                        desk.records().copies().of(notice.id()), desk.records().outbox()),
                counts);
    }

    Face face(Person reader, Notice notice, Situation situation) {
        List<String> lines = new ArrayList<>();
        lines.add(head(notice));
        lines.add(totals(notice, situation.all()));
        lines.addAll(groups(reader, notice, situation));
        lines.addAll(new GroupTroubles(desk).lines(reader, notice));
        return new Face(String.join("\n", lines), rows(reader, notice));
    }

    private String head(Notice notice) {
        String title = Rendering.title(notice);
        String reason = notice.stage().reason();
        if (notice.isIn(State.RECALLED)) {
            return desk.text("notice.state.recalled", title, reason == null ? "" : reason);
        }
        return desk.text("notice.state", title, notice.stage().version());
    }

    private String totals(Notice notice, List<Delivery> all) {
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
    private List<String> groups(Person reader, Notice notice, Situation situation) {
        boolean everything = desk.targets().mayTend(reader, notice);
        List<Delivery> seen = situation.all().stream()
                .filter(one -> everything
                        || desk.people().staff().isLiaison(reader, one.copy().classId()))
                .sorted(Comparator.comparing(Delivery::way))
                .toList();
        List<String> lines = new ArrayList<>(seen.stream()
                .limit(MOST_LINES)
                .map(one -> line(notice, one, situation.count(one)))
                .toList());
        if (seen.size() > MOST_LINES) {
            lines.add(desk.text("notice.state.more", seen.size() - MOST_LINES));
        }
        return lines;
    }

    private String line(Notice notice, Delivery one, Count count) {
        String name = desk.people()
                .classes()
                .byId(one.copy().classId())
                .map(ClassGroup::name)
                .orElseGet(() -> new Mirrors(desk).title(one.copy().classId()));
        String line = desk.text("notice.state.line", name, words.of(one));
        if (notice.sheet().wants().receipt()) {
            line += desk.text("notice.state.receipts", count.receipts());
        }
        return notice.sheet().wants().signUp() ? line + desk.text("notice.state.signups", count.signUps()) : line;
    }

    private List<List<Button>> rows(Person reader, Notice notice) {
        List<List<Button>> rows = new ArrayList<>();
        boolean receipts = notice.sheet().wants().receipt() && !notice.isIn(State.RECALLED);
        if (receipts && !desk.people().staff().classesOf(reader).isEmpty()) {
            rows.add(List.of(desk.about(notice, Action.NOTICE_RECEIPTS, "")));
        }
        boolean may = desk.targets().mayTend(reader, notice);
        if (may && notice.isIn(State.POSTED)) {
            rows.add(List.of(
                    desk.about(notice, Action.EDIT_NOTICE, Step.CORRECTION.name(), desk.text("notice.edit.correct")),
                    desk.about(notice, Action.EDIT_NOTICE, Step.REASON.name(), desk.text("notice.edit.recall"))));
        }
        List<Button> last = new ArrayList<>();
        last.add(desk.about(notice, Action.NOTICE_HISTORY, ""));
        last.add(desk.about(notice, Action.EXPORT_NOTICE, ""));
        if (may) {
            last.add(desk.about(notice, Action.REPOST_NOTICE, ""));
        }
        rows.add(last);
        return rows;
    }
}
