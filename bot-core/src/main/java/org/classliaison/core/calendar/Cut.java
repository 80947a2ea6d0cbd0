package org.classliaison.core.calendar;

/** What was read of a sentence, and the sentence without it. */
record Cut<T>(T read, Sentence rest) {}
