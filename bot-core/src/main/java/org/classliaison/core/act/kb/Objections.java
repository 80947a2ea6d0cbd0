package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.EntryRules;
import org.classliaison.core.knowledge.Fault;
import org.classliaison.core.knowledge.FaultText;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Overrides;
import org.jspecify.annotations.Nullable;

/** What keeps a draft out: the rules that a file has to keep, too. */
record Objections(Library library, Texts texts) {

    /** To what one step would bring into a draft; the steps that follow may still bring what is missing. */
    Optional<String> to(Step step, EntryDraft draft, Entry entry) {
        Set<Column> columns = step == Step.LAYER && draft.change().begins() ? Set.of(Column.LAYER) : columns(step);
        return EntryRules.faults(entry).stream()
                .filter(fault -> columns.contains(fault.column()))
                .findFirst()
                .map(fault -> sentence(step, fault))
                .or(() -> circle(entry));
    }

    /**
     * To the whole draft, before it is put into force.
     *
     * @param current what it would replace: what is wrong with that already keeps no other part of it from being mended
     */
    Optional<String> to(EntryDraft draft, @Nullable Entry current) {
        if (draft.change() == Change.RETIRED) {
            return Optional.empty();
        }
        List<Fault> known = current == null ? List.of() : EntryRules.faults(current);
        return EntryRules.faults(draft.entry()).stream()
                .filter(fault -> !known.contains(fault))
                .findFirst()
                .map(fault -> sentence(Step.SOURCE, fault))
                .or(() -> circle(draft.entry()));
    }

    private static Set<Column> columns(Step step) {
        return switch (step) {
            case TITLE -> Set.of(Column.TITLE);
            case ANSWER -> Set.of(Column.ANSWER);
            case LAYER, ALSO -> Set.of(Column.LAYER, Column.ALSO, Column.SOURCE, Column.EDITION);
            case SOURCE -> Set.of(Column.SOURCE, Column.EDITION);
            case WAYS, MORE_WAYS, BAD -> Set.of(Column.QUESTIONS, Column.NOT);
            case DATES -> Set.of(Column.VALID_FROM, Column.VALID_TO);
            case REVIEW -> Set.of(Column.REVIEW_DUE);
            case STANDS_IN -> Set.of(Column.OVERRIDES);
        };
    }

    private String sentence(Step step, Fault fault) {
        return switch (fault.kind()) {
            case NO_EDITION, NO_DOCUMENT ->
                texts.get(step == Step.SOURCE ? "kb.wrong.national" : "kb.wrong.nationalFirst");
            case OVERRIDES_ITSELF -> texts.get("kb.wrong.itself");
            case BACKWARDS -> texts.get("kb.wrong.order");
            default ->
                step == Step.BAD && fault.kind() == Fault.Kind.MISSING
                        ? texts.get("kb.wrong.noWay")
                        : texts.get("kb.wrong.fault", new FaultText(texts).of(fault));
        };
    }

    private Optional<String> circle(Entry entry) {
        if (entry.scope().overrides() == null) {
            return Optional.empty();
        }
        List<Entry> then = Stream.concat(
                        Stream.of(entry), library.entries().stream().filter(other -> !Desk.isSame(other, entry)))
                .toList();
        return Overrides.of(then).isCircle(entry) ? Optional.of(texts.get("kb.circle")) : Optional.empty();
    }
}
