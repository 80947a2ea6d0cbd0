package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes an entry out of something written: one set of rules for the seed, for files and for chat. */
public final class EntryRules {

    /** More ways of asking than that only make a topic louder than its neighbours. */
    public static final int MOST_LINES = 200;

    private static final Pattern ID = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}_.-]+");

    private final WrittenColumns columns;
    private final List<Fault> faults = new ArrayList<>();

    private EntryRules(WrittenColumns columns) {
        this.columns = columns;
    }

    /**
     * An entry, or all that is wrong with it.
     *
     * @param entry null where there are faults
     */
    public record Judged(@Nullable Entry entry, List<Fault> faults) {}

    /**
     * @param written the values of each column, stripped; blank ones count as none
     * @param classId the class for which the entry is to hold; null means the whole branch
     */
    public static Judged judge(Map<Column, List<String>> written, @Nullable Long classId) {
        WrittenColumns columns = new WrittenColumns(written);
        EntryRules rules = new EntryRules(columns);
        rules.checkAll();
        return new Judged(rules.faults.isEmpty() ? columns.entry(classId) : null, List.copyOf(rules.faults));
    }

    private void checkAll() {
        for (Column column : Column.values()) {
            List<String> values = columns.values(column);
            if (values.isEmpty() && Column.NEEDED.contains(column)) {
                faults.add(Fault.of(Fault.Kind.MISSING, column));
            }
            checkLength(column, values);
            checkSigns(column, values);
        }
        checkDates();
        boolean national =
                columns.layer(Column.LAYER) == Layer.NATIONAL || columns.layer(Column.ALSO) == Layer.NATIONAL;
        if (national && columns.values(Column.EDITION).isEmpty()) {
            faults.add(Fault.of(Fault.Kind.NO_EDITION, Column.EDITION));
        }
        columns.text(Column.OVERRIDES)
                .filter(other -> other.equals(columns.topic()))
                .ifPresent(other -> faults.add(new Fault(Fault.Kind.OVERRIDES_ITSELF, Column.OVERRIDES, other)));
    }

    private void checkLength(Column column, List<String> values) {
        if (values.stream().anyMatch(value -> value.length() > column.mostCharacters())) {
            faults.add(new Fault(Fault.Kind.TOO_LONG, column, String.valueOf(column.mostCharacters())));
        }
        if (values.size() > MOST_LINES) {
            faults.add(new Fault(Fault.Kind.TOO_MANY, column, String.valueOf(MOST_LINES)));
        }
    }

    private void checkSigns(Column column, List<String> values) {
        for (String value : values) {
            boolean id = column == Column.TOPIC || column == Column.OVERRIDES;
            boolean layer = column == Column.LAYER || column == Column.ALSO;
            if (id && !ID.matcher(value).matches()) {
                faults.add(new Fault(Fault.Kind.NO_ID, column, value));
            } else if (layer && LayerWords.read(value).isEmpty()) {
                faults.add(new Fault(Fault.Kind.NO_LAYER, column, value));
            } else if (column.isDay() && WrittenDay.read(value).isEmpty()) {
                faults.add(new Fault(Fault.Kind.NO_DAY, column, value));
            }
        }
    }

    private void checkDates() {
        LocalDate from = columns.day(Column.VALID_FROM);
        LocalDate to = columns.day(Column.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault(Fault.Kind.BACKWARDS, Column.VALID_TO, to.toString()));
        }
    }
}
