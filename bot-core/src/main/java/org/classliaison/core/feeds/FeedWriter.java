package org.classliaison.core.feeds;

/** Writes a feed so that common calendar programs read it. */
@FunctionalInterface
public interface FeedWriter {

    /** iCalendar text (RFC 5545) with its own line ends, in UTF-8 once it is sent. */
    String write(Feed feed);
}
