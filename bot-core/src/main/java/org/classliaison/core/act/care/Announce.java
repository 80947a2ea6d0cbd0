package org.classliaison.core.act.care;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Pin;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Reach;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Tells the group what is looked at from now on, pinned: all of it each time, so that one message says how it is. */
final class Announce {

    private static final Terms TERMS = new Terms(Doubt.REPEAT_ONCE, Rank.ANSWER);

    private final CareDesk desk;

    Announce(CareDesk desk) {
        this.desk = desk;
    }

    /** After the change is written. */
    void change(CareChoice before, CareChoice changed, Person by) {
        desk.people()
                .classes()
                .byId(changed.classId())
                .filter(group -> group.chatId() != null)
                .ifPresent(group -> change(group, new Step(before, changed), by));
    }

    /** @param before knows when the message was pinned that hangs there because of it */
    private record Step(CareChoice before, CareChoice changed) {

        boolean isNear(CareChoice choice, Instant now) {
            CareChoice then = choice.category() == before.category() ? before : choice;
            CareChoice.Change change = then.change();
            return change != null && change.at().plus(Reach.CHANGEABLE).isAfter(now);
        }
    }

    private void change(ClassGroup group, Step step, Person by) {
        CareChoice changed = step.changed();
        List<CareChoice> all = desk.records().choices().ofClass(group.id());
        List<CareChoice> looking = all.stream().filter(CareChoice::isLooking).toList();
        Chat chat = Chat.group(group.bot(), Objects.requireNonNull(group.chatId()));
        boolean unpinned = takeDown(all, step, chat);
        String text = looking.isEmpty() ? allOff(by) : text(group, looking, changed, by);
        long letter = desk.pen().mail().post(chat, new Say(text, List.of(), null), TERMS);
        if (!looking.isEmpty() || !unpinned) {
            desk.pen().mail().post(chat, new Pin(letter, true), TERMS);
            desk.records()
                    .choices()
                    .change(desk.choice(group.id(), changed.category()).announced(letter));
        }
    }

    /** @return false if an older one hangs there that cannot be reached any more */
    private boolean takeDown(List<CareChoice> all, Step step, Chat chat) {
        boolean reached = true;
        for (CareChoice choice : all) {
            Long pinned = choice.announcement();
            if (pinned != null) {
                boolean near = step.isNear(choice, desk.now());
                if (near) {
                    desk.pen().mail().post(chat, new Pin(pinned, false), TERMS);
                }
                reached &= near;
                desk.records().choices().change(choice.announced(null));
            }
        }
        return reached;
    }

    private String allOff(Person by) {
        return desk.text("care.announce.off", by.shownName());
    }

    private String text(ClassGroup group, List<CareChoice> looking, CareChoice changed, Person by) {
        String lines = looking.stream().map(this::line).collect(Collectors.joining("\n"));
        String head = changed.isLooking()
                ? desk.text("care.announce.on")
                : desk.text("care.announce.less", by.shownName(), desk.name(changed.category()));
        List<String> members = desk.people().staff().liaisons(group.id()).stream()
                .map(Person::shownName)
                .toList();
        return desk.text(
                "care.announce",
                head,
                lines,
                desk.pen().texts().list(members),
                desk.rules().openDays(),
                desk.rules().closedDays());
    }

    private String line(CareChoice choice) {
        String key = choice.state() == CareChoice.State.ON ? "care.announce.line" : "care.announce.line.shadow";
        return desk.text(
                key,
                desk.name(choice.category()),
                desk.text("care.means." + choice.category().name()));
    }
}
