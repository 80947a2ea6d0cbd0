package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Overrides;

/** What no entry may be put into force with. */
record Objections(Library library) {

    /** @return the key of the words that say so */
    Optional<String> to(EntryDraft draft) {
        if (draft.change() == Change.RETIRED) {
            return Optional.empty();
        }
        if (isWithoutSource(draft.entry())) {
            return Optional.of("kb.wrong.national");
        }
        if (draft.entry().answer().isBlank() || draft.entry().questions().isEmpty()) {
            return Optional.of("kb.wrong.noWay");
        }
        return makesCircle(draft.entry()) ? Optional.of("kb.circle") : Optional.empty();
    }

    private static boolean isWithoutSource(Entry entry) {
        return entry.layer() == Layer.NATIONAL
                && (entry.provenance().source().isBlank() || entry.provenance().edition() == null);
    }

    private boolean makesCircle(Entry entry) {
        List<Entry> then = Stream.concat(
                        Stream.of(entry), library.entries().stream().filter(other -> !Desk.isSame(other, entry)))
                .toList();
        return entry.scope().overrides() != null && Overrides.of(then).isCircle(entry);
    }
}
