package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what members type and send, what is pressed. */
public final class PostNotices {

    private final NoticeDesk desk;
    private final WriteNotice write;
    private final ChangeDraft change;
    private final TakeWords words;
    private final Aim aim;
    private final Publish publish;
    private final Acknowledge acknowledge;
    private final Afterwards afterwards;
    private final ListNotices list;

    public PostNotices(NoticeDesk desk) {
        Show show = new Show(desk);
        this.desk = desk;
        this.write = new WriteNotice(desk, show);
        this.change = new ChangeDraft(desk, show);
        this.words = new TakeWords(desk, show, write);
        this.aim = new Aim(desk, show);
        this.publish = new Publish(desk, show, new Spread(desk, show));
        this.acknowledge = new Acknowledge(desk);
        this.afterwards = new Afterwards(desk, show, write);
        this.list = new ListNotices(desk, show);
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
        } else if (Afterwards.isFor(writing.get().step())) {
            afterwards.typed(writer, writing.get(), line);
        } else {
            words.typed(writer, writing.get(), line);
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
            words.enclosed(writer, writing.get(), sent);
        } else {
            write.begin(writer, Sheet.of(sent.caption().strip()).enclosing(sent.enclosure()));
        }
    }

    /** What its buttons do. */
    public Presses presses() {
        Presses ofMembers = drafting().and(afterwards.presses());
        return new Presses()
                .on(Action.ACKNOWLEDGE, acknowledge::acknowledge)
                .on(Action.SIGN_UP, acknowledge::signUp)
                .on(Action.NOTICE_SAMPLE, pressed -> desk.text("notice.sample"))
                .and(ofMembers.onlyFor(
                        person -> desk.targets().isStaff(person), () -> desk.text("notice.membersOnly")));
    }

    private Presses drafting() {
        return new Presses()
                .on(Action.NOTICE_FORM, write::form)
                .on(Action.SHOW_NOTICE, list::show)
                .on(Action.NOTICE_APPROVAL, list::changeApproval)
                .on(Action.EDIT_NOTICE, this::askFor)
                .on(Action.SET_NOTICE, change::flip)
                .on(Action.AIM_NOTICE, aim::pressed)
                .on(Action.KEEP_MINE, words::keepMine)
                .on(Action.DROP_NOTICE, change::drop)
                .on(Action.PUBLISH_NOTICE, publish::publish)
                .on(Action.APPROVE_NOTICE, publish::approve)
                .on(Action.RETURN_NOTICE, publish::giveBack);
    }

    private String askFor(Pressed pressed) {
        Step step = Step.valueOf(Detail.of(pressed).what());
        return Afterwards.isFor(step) ? afterwards.askFor(pressed) : change.askFor(pressed);
    }
}
