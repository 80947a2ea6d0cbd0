package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.act.notice.Deliveries.Delivery;
import org.classliaison.core.act.notice.Show.Face;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Receipts.Count;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;

/** A notice that is out: how far it is in each group, who has answered in numbers, and what can be done with it. */
record StateCard(NoticeDesk desk, GroupStates groups) {

    StateCard(NoticeDesk desk) {
        this(desk, new GroupStates(desk, new WayWords(desk)));
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
        lines.add(groups.totals(notice, situation.all()));
        lines.addAll(groups.lines(reader, notice, situation));
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
