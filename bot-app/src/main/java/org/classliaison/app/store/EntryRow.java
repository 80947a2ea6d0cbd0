package org.classliaison.app.store;

import java.time.LocalDate;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A row of entry.
 *
 * @param classId 0 for the whole branch
 * @param retired taken out by somebody: there for the seed import alone
 */
record EntryRow(
        long classId,
        String topic,
        int version,
        String title,
        Layer layer,
        @Nullable Layer also,
        String source,
        @Nullable String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate reviewDue,
        String answer,
        @Nullable String overrides,
        Origin origin,
        boolean retired) {

    enum Origin {
        SEED,
        MEMBER
    }

    static EntryRow of(Entry entry, Origin origin, boolean retired) {
        Provenance from = entry.provenance();
        return new EntryRow(
                EntryKey.of(entry.topic(), entry.classId()).classId(),
                entry.topic(),
                entry.version(),
                entry.title(),
                entry.layer(),
                entry.also(),
                from.source(),
                from.edition(),
                from.validFrom(),
                from.validTo(),
                from.verifiedBy(),
                from.verifiedOn(),
                from.reviewDue(),
                entry.answer(),
                entry.scope().overrides(),
                origin,
                retired);
    }

    EntryKey key() {
        return new EntryKey(classId, topic);
    }

    Entry entry(Examples examples) {
        Provenance provenance = new Provenance(source, edition, validFrom, validTo, verifiedBy, verifiedOn, reviewDue);
        Scope scope = new Scope(classId == 0 ? null : classId, overrides);
        return new Entry(version, topic, title, layer, also, provenance, answer, examples, scope);
    }
}
