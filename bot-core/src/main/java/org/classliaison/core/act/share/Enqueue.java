package org.classliaison.core.act.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;
import org.classliaison.core.shares.Turn;

/** Puts a share at the end of the queue of each class it is for, and tells its author when to look. */
record Enqueue(ShareDesk desk) {

    String last(Share share) {
        Instant now = desk.now();
        Share queued = share.in(State.QUEUED, now);
        desk.records().shares().save(queued);
        List<Long> classIds = classIds(share);
        classIds.forEach(id -> desk.records().turns().add(share.bot(), new Turn(share.id(), id, now, null)));
        String title = new ShareText(desk.pen().texts()).title(share);
        desk.people()
                .persons()
                .byId(share.authorId())
                .filter(Person::reachable)
                .ifPresent(author -> desk.say(author, "share.queued", title, day(classIds)));
        return desk.text("share.queued.toast");
    }

    private List<Long> classIds(Share share) {
        Long classId = share.classId();
        return classId == null
                ? desk.people().classes().all(share.bot()).stream()
                        .map(ClassGroup::id)
                        .toList()
                : List.of(classId);
    }

    /** When it may be seen at the earliest. */
    private LocalDate day(List<Long> classIds) {
        return classIds.stream()
                .map(id -> new QueueDays(desk).of(id).last())
                .min(LocalDate::compareTo)
                .orElse(desk.localNow().toLocalDate());
    }
}
