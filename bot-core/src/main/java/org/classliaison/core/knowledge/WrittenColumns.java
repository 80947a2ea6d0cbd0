package org.classliaison.core.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written for an entry, column by column. What cannot be read is not there: {@link EntryRules} say so.
 *
 * @param written blank values count as none
 */
public record WrittenColumns(Map<Column, List<String>> written) {

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

    /** Only where {@link EntryRules} have found no fault. */
    Entry entry(@Nullable Long classId) {
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

    String topic() {
        return text(Column.TOPIC).orElseGet(() -> topicOf(need(Column.TITLE)));
    }

    @Nullable
    Layer layer(Column column) {
        return text(column).flatMap(LayerWords::read).orElse(null);
    }

    @Nullable
    LocalDate day(Column column) {
        return text(column).flatMap(WrittenDay::read).orElse(null);
    }

    private String need(Column column) {
        return text(column).orElse("");
    }

    Optional<String> text(Column column) {
        return values(column).stream().findFirst();
    }

    List<String> values(Column column) {
        return written.getOrDefault(column, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
