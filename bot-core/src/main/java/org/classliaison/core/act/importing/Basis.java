package org.classliaison.core.act.importing;

import org.classliaison.core.chat.Digest;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.WrittenEntry;
import org.jspecify.annotations.Nullable;

/** A digest of what a preview was made against: where it differs later, somebody has changed an entry in between. */
final class Basis {

    private static final int BYTES = 16;

    private final Digest digest = new Digest();

    Basis(@Nullable Long classId) {
        add(String.valueOf(classId));
    }

    void add(String topic, @Nullable Entry standing) {
        add(topic);
        add(standing == null ? "-" : standing.version() + " " + WrittenEntry.of(standing));
    }

    String digest() {
        return digest.hex(BYTES);
    }

    private void add(String text) {
        digest.add(text + "\n");
    }
}
