package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Cards.Card;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Chooses the classes a notice is for: by buttons on the card itself, or typed where there are too many. */
final class Aim {

    private static final int MOST_BUTTONS = 24;

    private final NoticeDesk desk;
    private final Show show;
    private final NoticePress press;

    Aim(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.press = new NoticePress(desk, show);
    }

    String pressed(Pressed pressed) {
        return press.ifCurrent(pressed, Notice::isDraft, notice -> {
            String what = Detail.of(pressed).what();
            if (what.isEmpty()) {
                choose(pressed.presser(), notice);
            } else if (what.equals("done")) {
                show.revise(notice);
            } else {
                return aim(pressed.presser(), notice, audience(notice.audience(), what));
            }
            return "";
        });
    }

    private String aim(Person writer, Notice notice, Audience audience) {
        if (!desk.targets().mayPost(writer, audience)) {
            return desk.text("notice.notYours");
        }
        Notice aimed = notice.to(audience, desk.now());
        desk.save(aimed);
        choose(writer, aimed);
        return "";
    }

    private static Audience audience(Audience old, String what) {
        if (what.equals("all")) {
            return Audience.all();
        }
        if (what.startsWith("grade")) {
            return Audience.grade(Integer.parseInt(what.substring("grade".length())));
        }
        long id = Long.parseLong(what);
        List<Long> ids = new ArrayList<>(old.classIds());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return Audience.some(ids);
    }

    /** The menu takes the card's place, so that one message is pressed all the time. */
    private void choose(Person reader, Notice notice) {
        String text = desk.text("notice.aim", desk.targets().words(notice));
        show.revise(notice);
        desk.records().cards().of(notice.id()).stream()
                .filter(card -> card.personId() == reader.id())
                .forEach(card -> {
                    Revise menu = new Revise(card.letterId(), text, rows(reader, notice));
                    desk.pen().mail().answer(reader.privateChat(), menu);
                    desk.records().cards().put(new Card(notice.id(), reader.id(), card.letterId(), 0));
                });
    }

    private List<List<Button>> rows(Person reader, Notice notice) {
        List<List<Button>> rows = new ArrayList<>();
        List<ClassGroup> theirs = desk.targets().theirs(reader);
        if (desk.people().staff().isBranchAdmin(reader)) {
            List<Button> wide = new ArrayList<>();
            wide.add(choice(notice, "all", notice.audience().kind() == Audience.Kind.ALL, desk.text("notice.aim.all")));
            desk.targets().years(notice.bot()).stream()
                    .limit(4)
                    .forEach(year -> wide.add(choice(
                            notice,
                            "grade" + year,
                            notice.audience().year() == year,
                            desk.text("notice.aim.grade", year))));
            rows.add(wide);
        }
        theirs.stream()
                .limit(MOST_BUTTONS)
                .forEach(group -> rows.add(List.of(choice(
                        notice,
                        String.valueOf(group.id()),
                        notice.audience().classIds().contains(group.id()),
                        group.name()))));
        rows.add(last(notice, theirs.size() > MOST_BUTTONS));
        return rows;
    }

    private List<Button> last(Notice notice, boolean many) {
        Button done = desk.about(notice, Action.AIM_NOTICE, "done", desk.text("notice.aim.done"));
        Button typed = desk.about(notice, Action.EDIT_NOTICE, Step.CLASSES.name(), desk.text("notice.aim.type"));
        return many ? List.of(typed, done) : List.of(done);
    }

    private Button choice(Notice notice, String what, boolean chosen, String label) {
        return desk.about(notice, Action.AIM_NOTICE, what, chosen ? "✓ " + label : label);
    }
}
