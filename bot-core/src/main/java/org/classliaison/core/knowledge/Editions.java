package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest edition of each document that entries cite, as far as each class can see. */
final class Editions {

    private static final Pattern DOCUMENT = Pattern.compile("《([^》]+)》([^《；;]*)");
    private static final Pattern REVISION =
            Pattern.compile("((?:19|20)\\d\\d)(?:[-年.](\\d{1,2})(?:[-月.](\\d{1,2}))?)?(?=[^\\d]|$)");
    private static final Map<String, String> SHORT_NAMES = Map.of("细则", "发展党员工作细则", "党章", "章程");

    /** A document as one entry cites it; {@code day} is "2026", "2026-05" or "2026-05-11". */
    private record Cited(String document, String day) {}

    private record Place(String document, @Nullable Long classId) {}

    private final Map<Place, String> newest = new HashMap<>();
    private final LocalDate today;

    /** Counts what is in force: a new edition that begins next month makes nothing old today, nor does a slip of the pen. */
    Editions(Collection<Entry> entries, LocalDate today) {
        this.today = today;
        entries.stream().filter(entry -> entry.provenance().holdsOn(today)).forEach(this::note);
    }

    private void note(Entry entry) {
        for (Cited cited : cited(entry)) {
            if (!isOlder(today.toString(), cited.day())) {
                newest.merge(
                        new Place(cited.document(), entry.classId()),
                        cited.day(),
                        (one, other) -> isOlder(one, other) ? other : one);
            }
        }
    }

    boolean areOf(LocalDate day) {
        return today.equals(day);
    }

    boolean isOutdated(Entry entry) {
        return newer(entry).findAny().isPresent();
    }

    /** Outdated, and nobody has compared it with its source since the newer edition is there. */
    boolean isStale(Entry entry) {
        LocalDate verified = entry.provenance().verifiedOn();
        return newer(entry).anyMatch(day -> verified == null || isOlder(verified.toString(), day));
    }

    /** The newer editions of what an entry cites. */
    private Stream<String> newer(Entry entry) {
        return cited(entry).stream()
                .flatMap(cited -> Stream.of(
                                new Place(cited.document(), null), new Place(cited.document(), entry.classId()))
                        .flatMap(place -> Stream.ofNullable(newest.get(place)))
                        .filter(day -> isOlder(cited.day(), day)));
    }

    /** Compared as exactly as both are given: "2026" is no older than "2026-05-11". */
    private static boolean isOlder(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }

    /** The edition of an entry belongs to the document that its source names first. */
    private static List<Cited> cited(Entry entry) {
        List<Cited> cited = new ArrayList<>();
        String edition = entry.provenance().edition();
        Matcher document = DOCUMENT.matcher(entry.provenance().source());
        boolean first = true;
        while (document.find()) {
            String name = plain(document.group(1));
            add(cited, name, document.group(2));
            if (first && edition != null) {
                add(cited, name, edition);
            }
            first = false;
        }
        return cited;
    }

    private static void add(List<Cited> cited, String document, String text) {
        Matcher revision = REVISION.matcher(text);
        if (revision.find()) {
            StringBuilder day = new StringBuilder(revision.group(1));
            for (int i = 2; i <= revision.groupCount() && revision.group(i) != null; i++) {
                day.append('-').append("%02d".formatted(Integer.parseInt(revision.group(i))));
            }
            cited.add(new Cited(document, day.toString()));
        }
    }

    private static String plain(String name) {
        String bare =
                name.replaceFirst("^中国共产党", "").replaceAll("[（(].*?[）)]", "").strip();
        return SHORT_NAMES.getOrDefault(bare, bare);
    }
}
