package org.classliaison.core.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes an entry out of something written: one set of rules for the seed, for files and for chat. */
public final class EntryRules {

    /** More ways of asking than that only make a topic louder than its neighbours. */
    public static final int MOST_LINES = 200;

    private static final Pattern ID = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}_.-]+");

    private final Map<Column, List<String>> written;
    private final List<Fault> faults = new ArrayList<>();

    private EntryRules(Map<Column, List<String>> written) {
        this.written = written;
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
        EntryRules rules = new EntryRules(written);
        rules.checkAll();
        return new Judged(rules.faults.isEmpty() ? rules.entry(classId) : null, List.copyOf(rules.faults));
    }

    /** The same title always gives the same topic, so that a file may be read twice. */
    public static String topicOf(String title) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(title.strip().getBytes(StandardCharsets.UTF_8));
            return "file-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void checkAll() {
        for (Column column : Column.values()) {
            List<String> values = values(column);
            if (values.isEmpty() && Column.NEEDED.contains(column)) {
                faults.add(Fault.of(Fault.Kind.MISSING, column));
            }
            checkLength(column, values);
            checkSigns(column, values);
        }
        checkDates();
        boolean national = layer(Column.LAYER) == Layer.NATIONAL || layer(Column.ALSO) == Layer.NATIONAL;
        if (national && values(Column.EDITION).isEmpty()) {
            faults.add(Fault.of(Fault.Kind.NO_EDITION, Column.EDITION));
        }
        text(Column.OVERRIDES)
                .filter(other -> other.equals(topic()))
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
        LocalDate from = day(Column.VALID_FROM);
        LocalDate to = day(Column.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault(Fault.Kind.BACKWARDS, Column.VALID_TO, to.toString()));
        }
    }

    private Entry entry(@Nullable Long classId) {
        Layer layer = layer(Column.LAYER);
        if (layer == null) {
            throw new IllegalStateException("An entry without layer has a fault");
        }
        return new Entry(
                1,
                topic(),
                need(Column.TITLE),
                layer,
                layer(Column.ALSO),
                provenance(),
                need(Column.ANSWER),
                new Examples(values(Column.QUESTIONS), values(Column.NOT)),
                new Scope(classId, text(Column.OVERRIDES).orElse(null)));
    }

    private Provenance provenance() {
        return new Provenance(
                need(Column.SOURCE),
                text(Column.EDITION).orElse(null),
                day(Column.VALID_FROM),
                day(Column.VALID_TO),
                text(Column.VERIFIED_BY).orElse(null),
                day(Column.VERIFIED_ON),
                day(Column.REVIEW_DUE));
    }

    private String topic() {
        return text(Column.TOPIC).orElseGet(() -> topicOf(need(Column.TITLE)));
    }

    private @Nullable Layer layer(Column column) {
        return text(column).flatMap(LayerWords::read).orElse(null);
    }

    private @Nullable LocalDate day(Column column) {
        return text(column).flatMap(WrittenDay::read).orElse(null);
    }

    private String need(Column column) {
        return text(column).orElse("");
    }

    private Optional<String> text(Column column) {
        return values(column).stream().findFirst();
    }

    private List<String> values(Column column) {
        return written.getOrDefault(column, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
