package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.knowledge.Remark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should look at in the knowledge base: found by rules, decided by people. The time grows with the number
 * of entries and of their ways of asking, not with its square.
 */
public final class Checks {

    private final LocalDate today;
    private final Overrides overrides;
    private final Editions editions;
    private final Set<Shelf.Key> keys = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Checks(Collection<Entry> entries, LocalDate today) {
        this.today = today;
        this.overrides = Overrides.of(entries);
        this.editions = new Editions(entries, today);
        entries.forEach(entry -> keys.add(Shelf.Key.of(entry)));
    }

    /**
     * @param today the day in the school's zone
     * @return the gravest kinds first; a pair once for each kind
     */
    public static List<Remark> of(Collection<Entry> entries, LocalDate today) {
        Checks checks = new Checks(entries, today);
        entries.forEach(checks::alone);
        Company company = new Company(entries, checks.overrides);
        company.members()
                .forEach(member -> company.metBy(member)
                        .forEach((other, sharesWay) -> checks.together(member.entry(), other, sharesWay)));
        checks.remarks.sort(Comparator.comparing(Remark::kind));
        return List.copyOf(checks.remarks);
    }

    private void alone(Entry entry) {
        Provenance provenance = entry.provenance();
        note(isOver(provenance), Kind.OVER, entry);
        note(hasCome(provenance.reviewDue()), Kind.REVIEW_DUE, entry);
        note(entry.layer() == Layer.NATIONAL && !isCited(provenance), Kind.NO_SOURCE, entry);
        note(entry.answer().strip().lines().count() > entry.linesShown(), Kind.CUT_OFF, entry);
        note(provenance.holdsOn(today) && editions.isOutdated(entry), Kind.OLD_EDITION, entry);
        note(overrides.isCircle(entry), Kind.CIRCLE, entry);
        note(overridesNothing(entry), Kind.OVERRIDES_NOTHING, entry);
        note(entry.layer() == Layer.LOCAL && !Figures.in(entry.answer()).isEmpty(), Kind.NUMBER_FOR_LOCAL, entry);
    }

    private void note(boolean applies, Kind kind, Entry entry) {
        if (applies) {
            remarks.add(new Remark(kind, entry, null));
        }
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    private static boolean isCited(Provenance provenance) {
        return provenance.edition() != null
                && !provenance.edition().isBlank()
                && Provenance.isCitation(provenance.source());
    }

    private boolean overridesNothing(Entry entry) {
        String topic = entry.scope().overrides();
        return topic != null
                && !keys.contains(new Shelf.Key(topic, null))
                && !keys.contains(new Shelf.Key(topic, entry.classId()));
    }

    private void together(Entry entry, Entry other, boolean sharesWay) {
        if (!overlap(entry.provenance(), other.provenance())) {
            return;
        }
        if (mayNotDiffer(entry, other) && Figures.in(entry.answer()).contradict(Figures.in(other.answer()))) {
            remarks.add(new Remark(Kind.CONTRADICTS, entry, other));
        } else if (sharesWay && !isOneFamily(entry, other)) {
            remarks.add(new Remark(Kind.SAME_QUESTION, entry, other));
        }
    }

    /** Whoever stands in for a local rule means to differ from it; a national number is nobody's to change. */
    private boolean mayNotDiffer(Entry entry, Entry other) {
        if (standsInFor(entry, other)) {
            return other.layer() == Layer.NATIONAL && entry.layer() != Layer.NATIONAL;
        }
        return !standsInFor(other, entry) || (entry.layer() == Layer.NATIONAL && other.layer() != Layer.NATIONAL);
    }

    /** The first is read in place of the second wherever both hold. */
    private boolean standsInFor(Entry entry, Entry other) {
        return entry.topic().equals(other.topic())
                ? entry.classId() != null && other.classId() == null
                : overrides.chain(entry).contains(other.topic());
    }

    private boolean isOneFamily(Entry entry, Entry other) {
        return overrides.rootOf(entry).equals(overrides.rootOf(other));
    }

    private boolean overlap(Provenance one, Provenance other) {
        return !isOver(one) && !isOver(other) && !endsBefore(one, other) && !endsBefore(other, one);
    }

    private boolean isOver(Provenance provenance) {
        return provenance.validTo() != null && provenance.validTo().isBefore(today);
    }

    private static boolean endsBefore(Provenance one, Provenance other) {
        LocalDate end = one.validTo();
        LocalDate begin = other.validFrom();
        return end != null && begin != null && end.isBefore(begin);
    }
}
