package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence asks to be reminded of.
 *
 * @param what the matter, as typed; empty where the sentence names none
 * @param leads the longest first; empty where the sentence names none
 */
public record Wish(String what, Times times, List<Lead> leads) {

    /**
     * @param time null where the sentence names none
     * @param zone null where the sentence names none: the branch's
     * @param until the last day, or null for no end
     */
    public record Times(
            Rule rule,
            @Nullable LocalTime time,
            @Nullable ZoneId zone,
            @Nullable LocalDate until) {

        /** @param otherwise stands in for what the sentence does not name */
        public Schedule schedule(LocalTime otherwise, ZoneId branch) {
            return new Schedule(rule, time == null ? otherwise : time, zone == null ? branch : zone, until);
        }
    }

    Wish on(Rule rule) {
        return new Wish(what, new Times(rule, times.time(), times.zone(), times.until()), leads);
    }
}
