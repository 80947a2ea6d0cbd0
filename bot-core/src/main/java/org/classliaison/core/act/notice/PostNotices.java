package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what members type and send, what is pressed. */
public final class PostNotices {

    private final NoticeDesk desk;
    private final WriteNotice write;
    private final ChangeDraft change;
    private final Aim aim;
    private final Publish publish;
    private final Correct correct;
    private final Recall recall;
    private final Acknowledge acknowledge;
    private final Readers readers;
    private final Past past;
    private final ListNotices list;
    private final NoticePress press;

    public PostNotices(NoticeDesk desk) {
        Show show = new Show(desk);
        this.desk = desk;
        this.write = new WriteNotice(desk, show);
        this.change = new ChangeDraft(desk, show, write);
        this.aim = new Aim(desk, show);
        this.publish = new Publish(desk, show, new Spread(desk, show));
        this.correct = new Correct(desk, show);
        this.recall = new Recall(desk, show);
        this.acknowledge = new Acknowledge(desk);
        this.readers = new Readers(desk);
        this.past = new Past(desk);
        this.list = new ListNotices(desk, show);
        this.press = new NoticePress(desk, show);
    }

    /** @param words what stands behind /notice; may be empty */
    public void write(Person writer, String words) {
        if (!desk.targets().isStaff(writer)) {
            desk.say(writer, "notice.membersOnly");
        } else if (words.isBlank()) {
            write.invite(writer);
        } else {
            write.begin(writer, Sheet.of(words.strip()));
        }
    }

    public void list(Person reader) {
        if (desk.targets().isStaff(reader)) {
            list.list(reader);
        } else {
            desk.say(reader, "notice.membersOnly");
        }
    }

    /** @param subject the notice that the line is for, 0 for a new one */
    public void typed(Person writer, long subject, String line) {
        Optional<Writing> writing =
                desk.records().cards().writing(writer.id()).filter(one -> one.noticeId() == subject);
        if (writing.isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "press.done");
        } else if (subject == WriteNotice.NEW) {
            write(writer, line);
        } else {
            typed(writer, writing.get(), line);
        }
    }

    /**
     * A picture or file for a notice.
     *
     * @param subject the draft that waits for it, 0 for the beginning of a new one
     */
    public void enclosed(Person writer, long subject, Sent sent) {
        Optional<String> trouble = new Enclose(desk).trouble(sent);
        Optional<Writing> writing = desk.records()
                .cards()
                .writing(writer.id())
                .filter(one -> subject != WriteNotice.NEW && one.noticeId() == subject);
        if (!desk.targets().isStaff(writer)) {
            desk.say(writer, "notice.membersOnly");
        } else if (trouble.isPresent()) {
            desk.say(writer, List.of(), trouble.get());
        } else if (writing.isPresent()) {
            change.enclosed(writer, writing.get(), sent);
        } else {
            write.begin(writer, Sheet.of(sent.caption().strip()).enclosing(sent.enclosure()));
        }
    }

    /** @return the words for the presser */
    public String pressed(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case ACKNOWLEDGE -> acknowledge.acknowledge(pressed);
            case SIGN_UP -> acknowledge.signUp(pressed);
            case NOTICE_SAMPLE -> desk.text("notice.sample");
            default -> desk.targets().isStaff(pressed.presser()) ? ofMember(pressed) : desk.text("notice.membersOnly");
        };
    }

    private String ofMember(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case NOTICE_FORM -> write.form(pressed);
            case SHOW_NOTICE -> list.show(pressed);
            case NOTICE_APPROVAL -> list.changeApproval(pressed);
            case EDIT_NOTICE -> edit(pressed);
            case SET_NOTICE -> change.flip(pressed);
            case AIM_NOTICE -> aim.pressed(pressed);
            case KEEP_MINE -> change.keepMine(pressed);
            case DROP_NOTICE -> change.drop(pressed);
            case PUBLISH_NOTICE -> publish.publish(pressed);
            case APPROVE_NOTICE -> publish.approve(pressed);
            case RETURN_NOTICE -> publish.giveBack(pressed);
            default -> afterwards(pressed);
        };
    }

    private String afterwards(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case CORRECT_NOTICE -> correct.press(pressed);
            case RECALL_NOTICE -> recall.press(pressed);
            case REPOST_NOTICE ->
                press.ifStanding(
                        pressed,
                        notice -> notice.isOut() || notice.isIn(State.RECALLED),
                        notice -> write.again(notice, pressed.presser()));
            case NOTICE_RECEIPTS -> readers.show(pressed);
            case REMIND_READERS -> readers.remind(pressed);
            case NOTICE_HISTORY -> past.history(pressed);
            case EXPORT_NOTICE -> past.export(pressed);
            default ->
                throw new IllegalArgumentException(
                        "Not a button of a notice: " + pressed.offer().what());
        };
    }

    /** Drafts and posted notices are changed by typed words alike, but not in the same way. */
    private String edit(Pressed pressed) {
        Step step = Step.valueOf(Detail.of(pressed).what());
        return step == Step.CORRECTION || step == Step.REASON
                ? press.ifCurrent(pressed, notice -> notice.isIn(State.POSTED), notice -> {
                    desk.expect(pressed.presser(), notice, step);
                    desk.say(pressed.presser(), List.of(), desk.text("notice.ask." + step.name()));
                    return "";
                })
                : change.askFor(pressed);
    }

    private void typed(Person writer, Writing writing, String line) {
        Step step = writing.step();
        if (step != Step.CORRECTION && step != Step.REASON) {
            change.typed(writer, writing, line);
            return;
        }
        Optional<Notice> notice = desk.records()
                .notices()
                .lock(writing.noticeId())
                .filter(found -> found.isIn(State.POSTED) && desk.targets().mayTend(writer, found));
        if (notice.isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "notice.finished");
        } else if (step == Step.CORRECTION) {
            correct.typed(writer, notice.get(), line);
        } else {
            recall.typed(writer, notice.get(), line);
        }
    }
}
