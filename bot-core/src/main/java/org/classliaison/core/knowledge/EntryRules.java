package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.classliaison.core.chat.Digest;
import org.jspecify.annotations.Nullable;

/** What makes an entry out of something written: one set of rules for the seed, for files and for chat. */
public final class EntryRules {

    /** More ways of asking than that only make a topic louder than its neighbours. */
    public static final int MOST_LINES = 200;

    /** What a class may set for itself; the rest is the branch's. What a school rules, it repeats for itself only. */
    public static final Set<Layer> OF_A_CLASS =
            Set.of(Layer.CLASS, Layer.SCHOOL, Layer.BRANCH, Layer.LOCAL, Layer.DATA);

    private static final Pattern ID = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}_.-]+");

    private final Cells cells;
    private final List<Fault> faults = new ArrayList<>();

    private EntryRules(Cells cells) {
        this.cells = cells;
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
        EntryRules rules = new EntryRules(new Cells(written));
        rules.checkAll(classId);
        return new Judged(rules.faults.isEmpty() ? rules.cells.entry(classId) : null, List.copyOf(rules.faults));
    }

    /** What is wrong with an entry that is there already, as if it were written anew. */
    public static List<Fault> faults(Entry entry) {
        return judge(WrittenEntry.of(entry), entry.classId()).faults();
    }

    /** The same title always gives the same topic, so that a file may be read twice. */
    public static String topicOf(String title) {
        return "file-" + new Digest().add(title.strip()).hex(6);
    }

    private void checkAll(@Nullable Long classId) {
        for (Column column : Column.values()) {
            List<String> values = cells.values(column);
            if (values.isEmpty() && Column.NEEDED.contains(column)) {
                faults.add(Fault.of(Fault.Kind.MISSING, column));
            }
            checkLength(column, values);
            checkSigns(column, values);
        }
        checkDates();
        checkNational();
        if (classId != null) {
            checkLayersOfAClass();
        }
        cells.text(Column.OVERRIDES)
                .filter(other -> other.equals(cells.topic()))
                .ifPresent(other -> faults.add(new Fault(Fault.Kind.OVERRIDES_ITSELF, Column.OVERRIDES, other)));
    }

    private void checkLength(Column column, List<String> values) {
        if (!values.stream().allMatch(column::hasRoomFor)) {
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
        LocalDate from = cells.day(Column.VALID_FROM);
        LocalDate to = cells.day(Column.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault(Fault.Kind.BACKWARDS, Column.VALID_TO, to.toString()));
        }
    }

    /** Whoever says "nationwide" says where it stands, so that it can be looked up. */
    private void checkNational() {
        if (layers().noneMatch(layer -> layer == Layer.NATIONAL)) {
            return;
        }
        if (cells.values(Column.EDITION).isEmpty()) {
            faults.add(Fault.of(Fault.Kind.NO_EDITION, Column.EDITION));
        }
        cells.text(Column.SOURCE)
                .filter(source -> !Provenance.isCitation(source))
                .ifPresent(source -> faults.add(new Fault(Fault.Kind.NO_DOCUMENT, Column.SOURCE, source)));
    }

    private void checkLayersOfAClass() {
        layers().filter(layer -> !OF_A_CLASS.contains(layer))
                .findFirst()
                .ifPresent(
                        layer -> faults.add(new Fault(Fault.Kind.LAYER_OF_BRANCH, Column.LAYER, LayerWords.of(layer))));
    }

    private Stream<Layer> layers() {
        return Stream.of(Column.LAYER, Column.ALSO)
                .flatMap(column -> Optional.ofNullable(cells.layer(column)).stream());
    }
}
