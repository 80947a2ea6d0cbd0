package org.classliaison.core.act.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.notice.Show.Face;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** What a card says of a notice that no class has seen yet. */
record DraftCard(NoticeDesk desk, Rendering rendering) {

    Face face(Person reader, Notice notice) {
        Optional<String> trouble = rendering.trouble(notice.sheet());
        List<String> lines = facts(notice, desk.text("notice.draft"));
        trouble.ifPresent(words -> lines.add(desk.text("notice.draft.trouble", words)));
        return new Face(String.join("\n", lines), rows(notice, trouble.isEmpty()));
    }

    /** Who wrote it or sent it off waits; everybody else who has the card may decide. */
    Face waiting(Person reader, Notice notice) {
        List<String> lines = facts(
                notice, desk.text("notice.waits", desk.name(notice.signed().authorId())));
        boolean own = Approval.isOwn(reader, notice);
        Button back = desk.about(notice, Action.RETURN_NOTICE, "");
        List<Button> row = own ? List.of(back) : List.of(desk.about(notice, Action.APPROVE_NOTICE, ""), back);
        return new Face(String.join("\n", lines), List.of(row));
    }

    Face scheduled(Notice notice) {
        List<String> lines = facts(notice, desk.text("notice.scheduled"));
        return new Face(
                String.join("\n", lines),
                List.of(List.of(
                        desk.about(notice, Action.RETURN_NOTICE, ""), desk.about(notice, Action.DROP_NOTICE, ""))));
    }

    private List<String> facts(Notice notice, String first) {
        Sheet.Wants wants = notice.sheet().wants();
        List<String> lines = new ArrayList<>();
        lines.add(first);
        lines.add(desk.text("notice.draft.to", desk.targets().words(notice)));
        lines.add(desk.text("notice.draft.when", when(notice.postAt())));
        if (rendering.trouble(notice.sheet()).isEmpty()) {
            int messages = rendering.posts(notice, List.of()).size();
            if (messages > 1) {
                lines.add(desk.text("notice.draft.parts", messages));
            }
        }
        if (wants.signUp() && wants.places() > 0) {
            lines.add(desk.text("notice.draft.places", wants.places()));
        }
        return lines;
    }

    private String when(@Nullable Instant time) {
        if (time == null) {
            return desk.text("notice.now");
        }
        LocalDateTime local = LocalDateTime.ofInstant(time, desk.clock().getZone());
        return new DayWords(desk.pen().texts()).full(new When(local.toLocalDate(), local.toLocalTime()));
    }

    private List<List<Button>> rows(Notice notice, boolean mayGo) {
        Sheet sheet = notice.sheet();
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(desk.about(notice, Action.AIM_NOTICE, ""), edit(notice, Step.TIME, "notice.edit.time")));
        rows.add(List.of(
                flip(notice, "pin", sheet.wants().pin()),
                flip(notice, "receipt", sheet.wants().receipt()),
                flip(notice, "signup", sheet.wants().signUp())));
        if (!new Mirrors(desk).of(notice).isEmpty()) {
            rows.add(List.of(flip(notice, "channel", sheet.mirrored())));
        }
        rows.add(extras(notice));
        rows.add(List.of(edit(notice, Step.WORDS, "notice.edit.words"), edit(notice, Step.MORE, "notice.edit.more")));
        Button drop = desk.about(notice, Action.DROP_NOTICE, "");
        rows.add(mayGo ? List.of(desk.about(notice, Action.PUBLISH_NOTICE, ""), drop) : List.of(drop));
        return rows;
    }

    private List<Button> extras(Notice notice) {
        List<Button> row = new ArrayList<>();
        if (notice.sheet().wants().signUp()) {
            row.add(edit(notice, Step.PLACES, "notice.edit.places"));
        }
        row.add(edit(notice, Step.LINK, "notice.edit.link"));
        row.add(
                notice.sheet().enclosure() == null
                        ? edit(notice, Step.ENCLOSURE, "notice.edit.enclosure")
                        : desk.about(notice, Action.SET_NOTICE, "bare", desk.text("notice.edit.bare")));
        return row;
    }

    private Button edit(Notice notice, Step step, String key) {
        return desk.about(notice, Action.EDIT_NOTICE, step.name(), desk.text(key));
    }

    private Button flip(Notice notice, String what, boolean on) {
        String state = desk.text(on ? "notice.yes" : "notice.no");
        return desk.about(notice, Action.SET_NOTICE, what, desk.text("notice.flip." + what, state));
    }
}
