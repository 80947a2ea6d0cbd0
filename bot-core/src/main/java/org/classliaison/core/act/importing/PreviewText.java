package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.forecast.ShiftText;
import org.classliaison.core.forecast.Shifts.Shift;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.knowledge.RemarkText;

/** A preview in one message: figures first, then what is wrong, what to look at, and what would be answered otherwise. */
final class PreviewText {

    static final int MOST_FAULTS = 10;
    static final int MOST_SHIFTS = 8;

    private final Texts texts;
    private final RemarkText remarks;
    private final ShiftText shifts;

    PreviewText(Texts texts) {
        this.texts = texts;
        this.remarks = new RemarkText(texts);
        this.shifts = new ShiftText(texts);
    }

    String of(String fileName, String scope, Preview preview) {
        Reading reading = preview.reading();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("import.preview", BadFileText.shortened(fileName), scope));
        lines.add(texts.get(
                "import.counts",
                reading.fresh().size(),
                reading.changed().size(),
                reading.same().size(),
                rowsWithFaults(reading)));
        lines.add(texts.get("import.removesNothing"));
        if (!preview.ignored().isEmpty()) {
            lines.add(texts.get("import.ignored", BadFileText.shortened(texts.list(preview.ignored()))));
        }
        addSome(lines, "import.faults", reading.faults(), this::fault);
        if (reading.unverified() > 0) {
            lines.add(texts.get("import.unverified", reading.unverified()));
        }
        addSome(lines, "import.ownRules", preview.ownRules(), this::ownRule);
        addSome(lines, "import.remarks", preview.remarks(), this::remark);
        lines.addAll(shifts.lines(preview.shifts(), MOST_SHIFTS));
        lines.add(texts.get(ending(preview)));
        return String.join("\n", lines);
    }

    private static long rowsWithFaults(Reading reading) {
        return reading.faults().stream().map(RowFault::number).distinct().count();
    }

    private static String ending(Preview preview) {
        if (!preview.reading().faults().isEmpty()) {
            return "import.mend";
        }
        return preview.mayBeApplied() ? "import.details" : "import.nothingNew";
    }

    private <T> void addSome(List<String> lines, String title, List<T> all, Function<T, String> words) {
        if (all.isEmpty()) {
            return;
        }
        lines.add(texts.get(title, all.size()));
        all.stream().limit(MOST_FAULTS).forEach(one -> lines.add("· " + words.apply(one)));
        if (all.size() > MOST_FAULTS) {
            lines.add(texts.get("import.more", all.size() - MOST_FAULTS));
        }
    }

    String fault(RowFault fault) {
        return texts.get("import.fault.row", fault.number(), fault.words());
    }

    private String ownRule(Entry entry) {
        return texts.get("import.ownRule", entry.title(), entry.topic());
    }

    String remark(Remark remark) {
        return remarks.titled(remark);
    }

    String shift(Shift shift) {
        return shifts.line(shift);
    }
}
