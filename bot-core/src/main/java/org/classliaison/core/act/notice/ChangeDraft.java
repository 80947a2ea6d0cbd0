package org.classliaison.core.act.notice;

import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.notices.Sheet.Wants;
import org.classliaison.core.offers.Pressed;

/** What is pressed on a draft's card. */
final class ChangeDraft {

    private final NoticeDesk desk;
    private final Show show;
    private final NoticePress press;

    ChangeDraft(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.press = new NoticePress(desk, show);
    }

    String askFor(Pressed pressed) {
        Step step = Step.valueOf(Detail.of(pressed).what());
        return press.ifCurrent(pressed, Notice::isDraft, notice -> {
            desk.expect(pressed.presser(), notice, step);
            desk.say(pressed.presser(), "notice.ask." + step.name());
            return "";
        });
    }

    String flip(Pressed pressed) {
        return press.ifCurrent(pressed, Notice::isDraft, notice -> {
            Sheet sheet = flipped(notice.sheet(), Detail.of(pressed).what());
            Notice changed = notice.with(sheet, desk.now());
            desk.save(changed);
            if (!Detail.of(pressed).what().equals("pin")) {
                show.preview(pressed.presser(), changed);
                show.card(pressed.presser(), changed);
            }
            show.revise(changed);
            return desk.text("notice.noted");
        });
    }

    String drop(Pressed pressed) {
        return press.ifCurrent(pressed, notice -> notice.isDraft() || notice.isIn(Notice.State.SCHEDULED), notice -> {
            Notice dropped = notice.in(Notice.State.DROPPED, desk.now());
            desk.save(dropped);
            desk.expectNothing(pressed.presser());
            show.revise(dropped);
            return desk.text("notice.noted");
        });
    }

    private static Sheet flipped(Sheet sheet, String what) {
        Wants now = sheet.wants();
        return switch (what) {
            case "pin" -> sheet.wanting(new Wants(!now.pin(), now.receipt(), now.signUp(), now.places()));
            case "receipt" -> sheet.wanting(new Wants(now.pin(), !now.receipt(), now.signUp(), now.places()));
            case "signup" -> sheet.wanting(new Wants(now.pin(), now.receipt(), !now.signUp(), now.places()));
            case "channel" -> sheet.mirrored(!sheet.mirrored());
            default -> sheet.enclosing(null);
        };
    }
}
