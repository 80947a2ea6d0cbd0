package org.classliaison.core.act.importing;

import java.time.Duration;
import java.time.Instant;
import org.classliaison.core.files.Table;
import org.classliaison.core.records.Owner;

/**
 * A file that somebody sent, until it is taken over or dropped.
 *
 * @param owner for whom it is to hold; what is shown may still be for somebody else
 * @param basis what the knowledge base was when the preview was made, as {@link Reading#basis}; empty before the first
 */
public record ImportDraft(
        long id, Owner owner, long personId, String fileName, Table table, String basis, Instant sentAt) {

    public static final Duration LIFE = Duration.ofDays(1);

    boolean isAliveAt(Instant now) {
        return sentAt.plus(LIFE).isAfter(now);
    }

    ImportDraft shownFor(Owner newOwner, String newBasis) {
        return new ImportDraft(id, newOwner, personId, fileName, table, newBasis, sentAt);
    }
}
