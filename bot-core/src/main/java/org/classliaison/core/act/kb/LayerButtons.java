package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.EntryRules;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** The layers that a draft may have, one button each, and what pressing one does to it. */
final class LayerButtons {

    private static final String ALSO = "also:";

    private final Desk desk;

    LayerButtons(Desk desk) {
        this.desk = desk;
    }

    /** None where the draft's next step asks for something else. */
    List<List<Button>> rows(Person writer, EntryDraft draft) {
        List<List<Button>> rows = new ArrayList<>();
        Entry entry = draft.entry();
        if (isAt(Step.LAYER, draft)) {
            layers(entry).forEach(layer -> rows.add(row(writer, draft, layer.text(), "answer.layer." + layer.text())));
        } else if (isAt(Step.ALSO, draft)) {
            rows.add(row(writer, draft, ALSO, "kb.also.none"));
            layers(entry).stream()
                    .filter(layer -> layer != entry.layer())
                    .forEach(
                            layer -> rows.add(row(writer, draft, ALSO + layer.text(), "answer.layer." + layer.text())));
        }
        return rows;
    }

    /** The draft's entry with the layer that was pressed; empty where that button is of an earlier step. */
    static Optional<Entry> picked(EntryDraft draft, @Nullable String detail) {
        String text = Objects.requireNonNullElse(detail, "");
        Entry entry = draft.entry();
        if (isAt(Step.ALSO, draft) && text.startsWith(ALSO)) {
            return Optional.of(entry.ofLayers(
                    entry.layer(), Layer.of(text.substring(ALSO.length())).orElse(null)));
        }
        return isAt(Step.LAYER, draft)
                ? Layer.of(text).map(layer -> entry.ofLayers(layer, layer == entry.also() ? null : entry.also()))
                : Optional.empty();
    }

    /** Those that people write for, and what the entry has already. */
    private static Set<Layer> layers(Entry entry) {
        Set<Layer> layers =
                new LinkedHashSet<>(List.of(Layer.CLASS, Layer.NATIONAL, Layer.SCHOOL, Layer.BRANCH, Layer.LOCAL));
        if (entry.classId() == null) {
            layers.remove(Layer.CLASS);
        } else {
            layers.retainAll(EntryRules.OF_A_CLASS);
        }
        layers.add(entry.layer());
        Optional.ofNullable(entry.also()).ifPresent(layers::add);
        return layers;
    }

    private static boolean isAt(Step step, EntryDraft draft) {
        return draft.step().filter(step::equals).isPresent();
    }

    private List<Button> row(Person writer, EntryDraft draft, String detail, String label) {
        Offered offered = new Offered(writer.bot(), Action.PICK_LAYER, draft.id(), detail);
        return List.of(desk.pen().buttons().of(offered, desk.pen().texts().get(label)));
    }
}
