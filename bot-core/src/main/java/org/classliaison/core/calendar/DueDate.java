package org.classliaison.core.calendar;

import java.time.LocalDate;

/**
 * A day on which something is due, and how it was come to.
 *
 * @param rule tells how, see {@link RuleWords}
 * @param provisional whether working days were counted in a time for which no holidays are published yet
 */
public record DueDate(LocalDate day, Rule rule, boolean provisional) {}
