package org.classliaison.core.act.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Who has not acknowledged a notice yet: for a class's own members alone, in private, and among those the bot knows. */
final class Readers {

    private static final int MOST_NAMES = 60;
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    private final NoticeDesk desk;

    Readers(NoticeDesk desk) {
        this.desk = desk;
    }

    String show(Pressed pressed) {
        Optional<Notice> notice = desk.records().notices().byId(pressed.subject());
        List<Copy> theirs = desk.records().copies().of(pressed.subject()).stream()
                .filter(copy -> desk.people().staff().isLiaison(pressed.presser(), copy.classId()))
                .toList();
        if (notice.isEmpty() || theirs.isEmpty()) {
            return desk.text("notice.ofMembers");
        }
        theirs.forEach(copy -> show(pressed.presser(), notice.get(), copy));
        return "";
    }

    /** Once a day at most, gently, and only to those who have started the bot. */
    String remind(Pressed pressed) {
        long classId = Long.parseLong(Detail.of(pressed).what());
        Optional<Notice> notice =
                desk.records().notices().byId(pressed.subject()).filter(Notice::isOut);
        if (notice.isEmpty() || !desk.people().staff().isLiaison(pressed.presser(), classId)) {
            return desk.text("notice.finished");
        }
        Optional<Copy> copy = desk.records().copies().lock(pressed.subject(), classId);
        if (copy.isEmpty() || wasReminded(copy.get())) {
            return desk.text("notice.reminded.before");
        }
        List<Person> reached =
                missing(copy.get()).stream().filter(Person::reachable).toList();
        reached.forEach(person -> remind(person, notice.get(), copy.get()));
        Copy.Shown shown = copy.get().shown();
        desk.records()
                .copies()
                .put(copy.get().showing(new Copy.Shown(shown.receipts(), shown.signUps(), shown.at(), desk.now())));
        return desk.text("notice.reminded", reached.size());
    }

    private void show(Person member, Notice notice, Copy copy) {
        List<Person> missing = missing(copy);
        long reachable = missing.stream().filter(Person::reachable).count();
        String names = desk.pen()
                .texts()
                .list(missing.stream().limit(MOST_NAMES).map(Person::pseudonym).toList());
        String name = desk.people()
                .classes()
                .byId(copy.classId())
                .map(ClassGroup::name)
                .orElse("");
        int receipts = desk.records()
                .receipts()
                .acknowledgedIn(notice.id(), copy.classId())
                .size();
        String text = missing.isEmpty()
                ? desk.text("notice.readers.all", name, receipts)
                : desk.text("notice.readers", name, receipts, missing.size(), names, reachable);
        boolean may = reachable > 0 && !notice.isIn(State.RECALLED);
        List<List<Button>> rows = may
                ? List.of(List.of(desk.about(notice, Action.REMIND_READERS, String.valueOf(copy.classId()))))
                : List.of();
        desk.say(member, rows, text);
    }

    private void remind(Person person, Notice notice, Copy copy) {
        Offered receipt = new Offered(notice.bot(), Action.ACKNOWLEDGE, notice.id(), String.valueOf(copy.classId()));
        Button button = desk.pen().buttons().of(receipt, desk.text("notice.receipt"));
        String text = desk.text("notice.remind", Rendering.title(notice));
        desk.pen().mail().post(person.privateChat(), new Say(text, List.of(List.of(button)), null), Spread.CHANGED);
    }

    /** Members have posted it themselves. */
    private List<Person> missing(Copy copy) {
        Set<Long> read = new HashSet<>(desk.records().receipts().acknowledgedIn(copy.noticeId(), copy.classId()));
        desk.people().staff().liaisons(copy.classId()).forEach(member -> read.add(member.id()));
        return desk.records().receipts().knownIn(copy.classId()).stream()
                .filter(person -> !read.contains(person.id()))
                .toList();
    }

    private boolean wasReminded(Copy copy) {
        Instant last = copy.shown().remindedAt();
        return last != null && last.plus(BETWEEN_REMINDERS).isAfter(desk.now());
    }
}
