package org.classliaison.core.act.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedSecret;
import org.classliaison.core.feeds.Feeds;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** A calendar program asks for its dates. What its holder may see is asked again each time: duties end. */
public final class OpenFeed implements Feeds {

    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 400;

    private final DatesDesk desk;
    private final Gather gather;

    public OpenFeed(DatesDesk desk) {
        this.desk = desk;
        this.gather = new Gather(desk);
    }

    @Override
    public Optional<Feed> open(String secret) {
        return desk.records()
                .links()
                .byHash(FeedSecret.hash(secret))
                .flatMap(link ->
                        desk.people().persons().byId(link.holder().personId()).flatMap(person -> open(link, person)));
    }

    private Optional<Feed> open(FeedLink link, Person person) {
        Long classId = link.holder().classId();
        LocalDate from = desk.today().minusDays(DAYS_BACK);
        LocalDate to = desk.today().plusDays(DAYS_AHEAD);
        if (classId == null) {
            return Optional.of(feed(desk.pen().texts().get("feed.name.own"), gather.ofPerson(person, from, to)));
        }
        return desk.people()
                .classes()
                .byId(classId)
                .filter(group -> desk.people().staff().isLiaison(person, group.id()))
                .map(group -> feed(name(group), gather.ofClass(group.id(), from, to)));
    }

    private String name(ClassGroup group) {
        return desk.pen().texts().get("feed.name.class", group.name());
    }

    private Feed feed(String name, List<Dated> dates) {
        return new Feed(name, dates, desk.clock().instant());
    }
}
