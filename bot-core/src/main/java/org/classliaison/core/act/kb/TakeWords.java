package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.forecast.Forecast.Askers;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes a draft one step further, by a typed line or a pressed layer; nothing changes in the knowledge base yet. */
final class TakeWords {

    /** A preview by chat is waited for. */
    private static final int MOST_QUESTIONS = 100;

    private final Desk desk;
    private final ReadWords reading;
    private final Objections objections;
    private final AskNext next;

    TakeWords(Desk desk, AskNext next) {
        this.desk = desk;
        this.reading = new ReadWords(desk);
        this.objections = new Objections(desk.books().library(), desk.pen().texts());
        this.next = next;
    }

    /**
     * A line the member types while the bot waits for words of that draft.
     *
     * @param shifts what was foreseen for the draft with this line in it
     */
    record Typed(long draftId, String line, Shifts shifts) {}

    /** What a draft would change that this line completes. Takes a second and changes nothing: not in a transaction. */
    Shifts foresee(BotId bot, long draftId, String line) {
        return desk.books()
                .edits()
                .draft(draftId)
                .filter(draft -> draft.step().isPresent())
                .flatMap(draft -> completed(draft, line))
                .map(entry -> foresee(bot, entry))
                .orElse(Shifts.UNTRIED);
    }

    private Optional<Entry> completed(EntryDraft draft, String line) {
        Taken taken = taken(draft, line);
        EntryDraft further = draft.with(taken.entry(), draft.at());
        return taken.trouble() == null && further.step().isEmpty() ? Optional.of(taken.entry()) : Optional.empty();
    }

    private Shifts foresee(BotId bot, Entry entry) {
        Askers askers = new Askers(bot, entry.classId(), MOST_QUESTIONS);
        return desk.books().shelves().forecast().of(askers, List.of(entry));
    }

    void typed(Person writer, Typed typed) {
        Optional<EntryDraft> draft = open(writer, typed.draftId());
        if (draft.isEmpty()) {
            desk.expectNoWords(writer);
            desk.say(writer, "press.done");
        } else if (!desk.rights().mayChange(writer, draft.get().entry().classId())) {
            desk.expectNoWords(writer);
            desk.say(writer, "kb.notYours");
        } else {
            take(writer, draft.get(), typed);
        }
    }

    String pickLayer(Pressed pressed) {
        Person writer = pressed.presser();
        Optional<EntryDraft> draft = open(writer, pressed.subject());
        Optional<Entry> entry = draft.flatMap(found -> LayerButtons.picked(found, pressed.detail()));
        if (draft.isEmpty() || entry.isEmpty()) {
            return desk.pen().texts().get("press.done");
        }
        if (!desk.rights().mayChange(writer, entry.get().classId())) {
            return desk.pen().texts().get("kb.notYours");
        }
        Optional<String> objection = objections.to(draft.get().step().orElseThrow(), draft.get(), entry.get());
        if (objection.isEmpty()) {
            advance(writer, draft.get().with(entry.get(), desk.clock().instant()), Shifts.UNTRIED);
        }
        return objection.orElse("");
    }

    private void take(Person writer, EntryDraft draft, Typed typed) {
        Taken taken = taken(draft, typed.line());
        if (taken.trouble() == null) {
            advance(writer, draft.with(taken.entry(), desk.clock().instant()), typed.shifts());
        } else {
            desk.expectWords(writer, draft.id());
            desk.say(writer, List.of(), taken.trouble());
        }
    }

    private Taken taken(EntryDraft draft, String line) {
        Step step = draft.step().orElseThrow();
        Taken taken = reading.read(step, draft.entry(), line);
        return taken.trouble() == null
                ? objections
                        .to(step, draft, taken.entry())
                        .map(trouble -> new Taken(draft.entry(), trouble))
                        .orElse(taken)
                : taken;
    }

    private void advance(Person writer, EntryDraft further, Shifts shifts) {
        desk.books().edits().save(further);
        next.ask(writer, further, shifts);
    }

    private Optional<EntryDraft> open(Person writer, long draftId) {
        return desk.books()
                .edits()
                .draft(draftId)
                .filter(draft -> draft.personId() == writer.id() && draft.step().isPresent());
    }
}
