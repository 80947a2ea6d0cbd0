package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.List;

/** What {@link Checks} say about the library, worked out once for as long as it stays as it is. */
public final class Attention {

    private final Library library;
    private volatile Seen seen = new Seen(List.of(), LocalDate.MIN, List.of());

    private record Seen(List<Entry> entries, LocalDate day, List<Remark> remarks) {}

    public Attention(Library library) {
        this.library = library;
    }

    public List<Remark> on(LocalDate today) {
        List<Entry> entries = library.entries();
        Seen last = seen;
        if (!last.day().equals(today) || !last.entries().equals(entries)) {
            last = new Seen(entries, today, Checks.of(entries, today));
            seen = last;
        }
        return last.remarks();
    }
}
