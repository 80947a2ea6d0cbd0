package org.classliaison.core.act.kb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads a source: document and article, and behind them or on a second line the edition. */
final class ReadSource {

    /** "《细则》第八条 版本 2026-05-11" in one line. */
    private static final Pattern EDITION = Pattern.compile("^(.*?)[\\s，,；;·]*版本[\\s:：]*(\\S.*)$");

    Taken read(Entry entry, String words) {
        String[] lines = words.split("\\R", 2);
        Matcher inOneLine = EDITION.matcher(lines[0]);
        boolean one = lines.length == 1 && inOneLine.matches();
        String source = one ? inOneLine.group(1).strip() : lines[0].strip();
        String edition = one ? inOneLine.group(2).strip() : lines.length < 2 ? null : bare(lines[1]);
        return new Taken(from(entry, source, edition).unverified(), null);
    }

    private static @Nullable String bare(String line) {
        String edition = line.strip().replaceAll("\\s+", " ").replaceFirst("^版本[\\s:：]*", "");
        return edition.isEmpty() ? null : edition;
    }

    private static Entry from(Entry entry, String source, @Nullable String edition) {
        Provenance old = entry.provenance();
        return entry.from(new Provenance(
                source, edition, old.validFrom(), old.validTo(), old.verifiedBy(), old.verifiedOn(), old.reviewDue()));
    }
}
