package org.classliaison.core.act.kb;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Checks;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Remark;

/** What the checks will say about an entry once it is in force; looked up among those that have words in common with it. */
record Foresight(Library library) {

    List<Remark> of(Entry entry, LocalDate today) {
        Set<String> words = new HashSet<>(entry.questions());
        words.add(entry.title());
        Stream<Entry> near = library.entries().stream()
                .filter(other -> !Desk.isSame(other, entry))
                .filter(other -> isNear(entry, other, words));
        return Checks.of(Stream.concat(Stream.of(entry), near).toList(), today).stream()
                .filter(remark -> remark.concerns(entry))
                .toList();
    }

    private static boolean isNear(Entry entry, Entry other, Set<String> words) {
        return other.topic().equals(entry.topic())
                || other.topic().equals(entry.scope().overrides())
                || (!document(entry).isEmpty() && document(other).equals(document(entry)))
                || words.contains(other.title())
                || other.questions().stream().anyMatch(words::contains);
    }

    /** Up to the end of the title marks. */
    private static String document(Entry entry) {
        String source = entry.provenance().source();
        return source.substring(0, source.indexOf('》') + 1);
    }
}
