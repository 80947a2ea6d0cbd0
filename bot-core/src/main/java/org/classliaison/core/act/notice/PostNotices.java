package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Pressed;
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
            case EDIT_NOTICE -> Afterwards.isFor(step(pressed)) ? afterwards.askFor(pressed) : change.askFor(pressed);
            case SET_NOTICE -> change.flip(pressed);
            case AIM_NOTICE -> aim.pressed(pressed);
            case KEEP_MINE -> words.keepMine(pressed);
            case DROP_NOTICE -> change.drop(pressed);
            case PUBLISH_NOTICE -> publish.publish(pressed);
            case APPROVE_NOTICE -> publish.approve(pressed);
            case RETURN_NOTICE -> publish.giveBack(pressed);
            default -> afterwards.pressed(pressed);
        };
    }

    private static Step step(Pressed pressed) {
        return Step.valueOf(Detail.of(pressed).what());
    }
}
