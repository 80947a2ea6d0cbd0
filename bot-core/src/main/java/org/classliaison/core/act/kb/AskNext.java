package org.classliaison.core.act.kb;

import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.people.Person;

/** Asks for what a draft still lacks, and shows it once nothing is lacking. */
final class AskNext {

    private final Desk desk;
    private final Preview preview;
    private final LayerButtons layers;

    AskNext(Desk desk, Preview preview) {
        this.desk = desk;
        this.preview = preview;
        this.layers = new LayerButtons(desk);
    }

    /** @param shifts shown with the draft, once nothing is lacking */
    void ask(Person writer, EntryDraft draft, Shifts shifts) {
        if (draft.step().isEmpty()) {
            desk.expectNoWords(writer);
            preview.send(writer, draft, shifts);
            return;
        }
        desk.expectWords(writer, draft.id());
        Step step = draft.step().get();
        boolean national = step == Step.SOURCE && draft.entry().layer() == Layer.NATIONAL;
        String key = national ? "kb.ask.national" : "kb.ask." + step.name();
        desk.say(writer, layers.rows(writer, draft), desk.pen().texts().get(key));
    }
}
