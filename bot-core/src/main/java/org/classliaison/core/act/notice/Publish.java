package org.classliaison.core.act.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Lets a draft go: at once or at its time, after a second person's word where the branch wants it. */
final class Publish {

    private final NoticeDesk desk;
    private final Show show;
    private final NoticePress press;
    private final Approval approval;
    private final Spread spread;

    Publish(NoticeDesk desk, Show show, Spread spread) {
        this.desk = desk;
        this.show = show;
        this.press = new NoticePress(desk, show);
        this.approval = new Approval(desk);
        this.spread = spread;
    }

    String publish(Pressed pressed) {
        return press.ifCurrent(pressed, Notice::isDraft, notice -> {
            Optional<String> trouble = trouble(notice);
            return trouble.orElseGet(
                    () -> go(pressed.presser(), notice.sentBy(pressed.presser().id())));
        });
    }

    String approve(Pressed pressed) {
        return press.ifCurrent(pressed, notice -> notice.isIn(State.TO_APPROVE), notice -> {
            if (Approval.isOwn(pressed.presser(), notice)) {
                return desk.text("notice.ownApproval");
            }
            Optional<String> trouble = targetTrouble(notice);
            return trouble.orElseGet(() -> release(notice));
        });
    }

    /** Back to a draft, by whoever may post it. */
    String giveBack(Pressed pressed) {
        return press.ifCurrent(
                pressed, notice -> notice.isIn(State.TO_APPROVE) || notice.isIn(State.SCHEDULED), notice -> {
                    Notice draft = notice.in(State.DRAFT, desk.now());
                    desk.save(draft);
                    tellAuthor(pressed.presser(), draft);
                    show.revise(draft);
                    return desk.text("notice.returned");
                });
    }

    private String go(Person sender, Notice notice) {
        if (!approval.needsAnother(sender, notice.signed().authorId())) {
            return release(notice);
        }
        List<Person> others = approval.others(sender, notice);
        if (others.isEmpty()) {
            return desk.text("notice.nobodyApproves");
        }
        Notice waiting = notice.in(State.TO_APPROVE, desk.now());
        desk.save(waiting);
        show.revise(waiting);
        others.forEach(other -> show.whole(other, waiting));
        return desk.text("notice.toApprove");
    }

    private String release(Notice notice) {
        Instant time = notice.postAt();
        boolean later = time != null && time.isAfter(desk.now());
        Notice released = notice.in(later ? State.SCHEDULED : State.POSTING, desk.now());
        if (later) {
            desk.save(released);
            show.revise(released);
            return desk.text("notice.scheduled.toast");
        }
        spread.begin(released);
        return desk.text("notice.sending");
    }

    private Optional<String> trouble(Notice notice) {
        Optional<String> trouble = show.trouble(notice.sheet()).or(() -> targetTrouble(notice));
        Instant time = notice.postAt();
        return trouble.isEmpty() && time != null && !time.isAfter(desk.now())
                ? Optional.of(desk.text("notice.past"))
                : trouble;
    }

    private Optional<String> targetTrouble(Notice notice) {
        return desk.targets().of(notice).isEmpty() ? Optional.of(desk.text("notice.noTarget")) : Optional.empty();
    }

    private void tellAuthor(Person presser, Notice notice) {
        long authorId = notice.signed().authorId();
        if (authorId != presser.id()) {
            desk.people()
                    .persons()
                    .byId(authorId)
                    .ifPresent(author -> desk.say(author, "notice.returned.author", Rendering.title(notice)));
        }
    }
}
