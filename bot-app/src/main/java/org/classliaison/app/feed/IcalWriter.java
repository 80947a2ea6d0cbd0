package org.classliaison.app.feed;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.feeds.FeedWriter;

/**
 * Each date is an event of its own, at its moment in UTC or on its day: programs differ in how they understand rules and
 * zones, and agree on these.
 */
final class IcalWriter implements FeedWriter {

    /** How often programs shall look again. Not in RFC 5545, and understood by most. */
    private static final String HOURLY = "PT1H";

    private final FoldLines folding = new FoldLines();

    @Override
    public String write(Feed feed) {
        List<Property> head = List.of(
                new ProdId("-//class-liaison//dates//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", feed.name()),
                new XProperty("X-PUBLISHED-TTL", HOURLY));
        List<CalendarComponent> events = new ArrayList<>();
        feed.dates().forEach(dated -> events.add(event(dated, feed.asOf())));
        Calendar calendar = new Calendar(new PropertyList(head), new ComponentList<>(events));
        return folding.of(calendar.toString());
    }

    private static VEvent event(Dated dated, Instant asOf) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(dated.id() + "@class-liaison"));
        properties.add(new DtStamp(asOf));
        properties.add(start(dated.day()));
        properties.add(new Summary(plain(dated.what().title())));
        if (!dated.what().note().isEmpty()) {
            properties.add(new Description(plain(dated.what().note())));
        }
        properties.add(dated.day().provisional() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        properties.add(ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(properties));
    }

    private static DtStart<?> start(Dated.Day day) {
        LocalTime time = day.time();
        return time == null
                ? new DtStart<>(day.date())
                : new DtStart<>(day.date().atTime(time).atZone(day.zone()).toInstant());
    }

    /** RFC 5545 has no place for control characters, not even escaped. */
    private static String plain(String text) {
        return text.replace("\r", "").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }
}
