package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from and how long it holds.
 *
 * @param source document and article, as a reader would cite it
 * @param edition date or year of the document; null where the source has none
 * @param validFrom first day on which the entry may answer; null means always
 * @param validTo last day on which it may answer; null means until replaced
 * @param verifiedBy who compared the answer with the source; null means nobody yet
 * @param reviewDue day by which somebody has to look again
 */
public record Provenance(
        String source,
        @Nullable String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate reviewDue) {

    /** A document in title marks, a numbered paper, or an article. */
    private static final Pattern CITATION = Pattern.compile("《[^》]+》|[〔\\[]\\d{4}[〕\\]]|第[一二三四五六七八九十百零\\d]+条");

    /** Whether a reader could look it up. */
    public static boolean isCitation(String source) {
        return CITATION.matcher(source).find();
    }

    /** The same, verified by nobody. */
    public Provenance unverified() {
        return verified(null, null);
    }

    public Provenance verified(@Nullable String by, @Nullable LocalDate on) {
        return new Provenance(source, edition, validFrom, validTo, by, on, reviewDue);
    }

    public Provenance holding(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Provenance(source, edition, from, to, verifiedBy, verifiedOn, reviewDue);
    }

    public Provenance dueOn(@Nullable LocalDate day) {
        return new Provenance(source, edition, validFrom, validTo, verifiedBy, verifiedOn, day);
    }

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
