package org.classliaison.core.calendar;

import java.time.LocalDate;

/** @param provisional whether a day was looked at for which no holidays are published yet */
record CountedDay(LocalDate day, boolean provisional) {}
