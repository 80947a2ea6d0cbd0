package org.classliaison.core.act.ledger;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.ClassRecord.State;
import org.classliaison.core.records.ClassRecord.What;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Owner;
import org.jspecify.annotations.Nullable;

/** Takes a record down, in one line or in a few; what is known by then waits as a draft. */
public final class WriteRecord {

    private static final What NOTHING = new What("", null, null);

    private final Ledger ledger;
    private final ReadRecord reading;
    private final ReadBack readBack;

    public WriteRecord(Ledger ledger, ReadBack readBack) {
        this.ledger = ledger;
        this.reading = new ReadRecord(ledger.pen().texts());
        this.readBack = readBack;
    }

    /** The words behind /records. */
    public void inOneLine(Person writer, String line) {
        Optional<KindWords.Begun> begun = KindWords.in(line);
        if (ledger.ownersFor(writer).isEmpty()) {
            ledger.say(writer, "records.membersOnly");
        } else if (begun.isEmpty()) {
            ledger.say(writer, "records.unknownKind");
        } else {
            take(writer, begin(writer, begun.get().kind()), begun.get().rest());
        }
    }

    public String begin(Pressed pressed) {
        Person writer = pressed.presser();
        if (ledger.ownersFor(writer).isEmpty()) {
            return ledger.pen().texts().get("records.membersOnly");
        }
        ClassRecord draft = begin(writer, Kind.valueOf(pressed.detail()));
        askAgain(writer, draft, null);
        return "";
    }

    public String change(Pressed pressed) {
        Optional<ClassRecord> draft = ownDraft(pressed.presser(), pressed.subject());
        draft.ifPresent(found -> {
            expectWords(pressed.presser(), found);
            ledger.say(pressed.presser(), "records.change");
        });
        return draft.isPresent() ? "" : ledger.pen().texts().get("press.done");
    }

    /** A line the member types while the bot waits for words of that draft. */
    public void typed(Person writer, long draftId, String line) {
        Optional<ClassRecord> draft = ownDraft(writer, draftId);
        if (draft.isEmpty() || ledger.ownersFor(writer).isEmpty()) {
            ledger.expectNoWords(writer);
            ledger.say(writer, draft.isEmpty() ? "press.done" : "records.membersOnly");
        } else {
            take(writer, draft.get(), line);
        }
    }

    private ClassRecord begin(Person writer, Kind kind) {
        Noted noted = new Noted(writer.id(), ledger.clock().instant());
        ClassRecord draft = new ClassRecord(
                ledger.pen().ids().next(), new Owner(writer.bot(), null), kind, null, NOTHING, noted, State.DRAFT);
        ledger.records().add(draft);
        return draft;
    }

    private void take(Person writer, ClassRecord draft, String line) {
        LineRead read = reading.read(draft.kind(), draft.what(), line, ledger.now());
        ClassRecord next = draft.saying(read.what());
        ledger.records().save(next);
        if (read.trouble() == null && missing(next) == null) {
            ledger.expectNoWords(writer);
            readBack.send(writer, next);
        } else {
            askAgain(writer, next, read.trouble());
        }
    }

    private void askAgain(Person writer, ClassRecord draft, @Nullable String trouble) {
        expectWords(writer, draft);
        String missing = missing(draft);
        if (trouble != null) {
            ledger.say(writer, List.of(), trouble);
        } else if (missing != null) {
            ledger.say(writer, missing);
        }
    }

    /** The question for what the draft still lacks. */
    private static @Nullable String missing(ClassRecord draft) {
        What what = draft.what();
        boolean untold = draft.kind().hasDay() ? what.when() == null : what.detail() == null;
        if (what.title().isEmpty()) {
            return untold ? "records.ask." + draft.kind().name() : "records.need.title";
        }
        return untold ? "records.need." + draft.kind().name() : null;
    }

    private void expectWords(Person writer, ClassRecord draft) {
        ledger.people()
                .expectations()
                .expect(Expectation.of(
                        writer,
                        Expectation.Kind.RECORD_WORDS,
                        draft.id(),
                        ledger.clock().instant()));
    }

    private Optional<ClassRecord> ownDraft(Person writer, long id) {
        return ledger.records()
                .byId(id)
                .filter(found -> found.state() == State.DRAFT && found.noted().personId() == writer.id());
    }
}
