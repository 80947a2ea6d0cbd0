package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;

/** Asks for what a draft still lacks, and shows it once nothing is lacking. */
final class AskNext {

    private final Desk desk;
    private final Preview preview;

    AskNext(Desk desk, Preview preview) {
        this.desk = desk;
        this.preview = preview;
    }

    void ask(Person writer, EntryDraft draft) {
        if (draft.step().isEmpty()) {
            desk.expectNoWords(writer);
            preview.send(writer, draft);
            return;
        }
        desk.expectWords(writer, draft.id());
        Step step = draft.step().get();
        boolean national = step == Step.SOURCE && draft.entry().layer() == Layer.NATIONAL;
        String key = national ? "kb.ask.national" : "kb.ask." + step.name();
        desk.say(
                writer,
                step == Step.LAYER ? layers(writer, draft) : List.of(),
                desk.pen().texts().get(key));
    }

    private List<List<Button>> layers(Person writer, EntryDraft draft) {
        List<Layer> layers = draft.entry().classId() == null
                ? List.of(Layer.NATIONAL, Layer.SCHOOL, Layer.BRANCH, Layer.LOCAL)
                : List.of(Layer.CLASS, Layer.SCHOOL, Layer.BRANCH, Layer.LOCAL);
        List<List<Button>> rows = new ArrayList<>();
        for (Layer layer : layers) {
            Offered offered = new Offered(writer.bot(), Action.PICK_LAYER, draft.id(), layer.text());
            rows.add(List.of(desk.pen().buttons().of(offered, desk.pen().texts().get("answer.layer." + layer.text()))));
        }
        return rows;
    }
}
