package org.classliaison.core.act.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** The command /feed: what a person can have an address for, and what there is to take back. */
public final class ShowFeeds {

    /** Stands for the person's own feed where a class's number would stand. */
    static final long OWN = 0;

    private final DatesDesk desk;

    public ShowFeeds(DatesDesk desk) {
        this.desk = desk;
    }

    public void list(Person person) {
        Set<Holder> held = desk.records().links().of(person.id()).stream()
                .map(FeedLink::holder)
                .collect(Collectors.toSet());
        List<List<Button>> rows = new ArrayList<>();
        rows.add(row(person, null, held));
        desk.lookedAfter(person).forEach(group -> rows.add(row(person, group, held)));
        desk.say(person, rows, texts().get("feed.list"));
    }

    private List<Button> row(Person person, @Nullable ClassGroup group, Set<Holder> held) {
        String name = group == null ? texts().get("feed.own") : group.name();
        Long classId = group == null ? null : group.id();
        long subject = classId == null ? OWN : classId;
        if (!held.contains(new Holder(person.id(), classId))) {
            return List.of(desk.button(person, Action.MAKE_FEED, subject, texts().get("feed.make", name)));
        }
        return List.of(
                desk.button(person, Action.MAKE_FEED, subject, texts().get("feed.again", name)),
                desk.button(person, Action.REVOKE_FEED, subject, texts().get("feed.revoke")));
    }

    private Texts texts() {
        return desk.pen().texts();
    }
}
