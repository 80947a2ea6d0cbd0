package org.classliaison.core.feeds;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.calendar.Dated;

/**
 * What a calendar program is to show.
 *
 * @param name of the calendar
 * @param dates in the order of time
 * @param asOf when they were looked up
 */
public record Feed(String name, List<Dated> dates, Instant asOf) {}
