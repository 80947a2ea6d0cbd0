package org.classliaison.core.knowledge;

import java.util.List;

/**
 * A topic that a line may be about.
 *
 * @param family the topic
 * @param seen its entries that the asker's class sees, in or out of date: each helps to recognise the topic
 */
record Candidate(String family, List<Shelf.Shelved> seen) {}
