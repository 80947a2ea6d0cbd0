package org.classliaison.core.act.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.Owner;

/** Shows a complete draft with its day in full, before it is kept. */
public final class ReadBack {

    private final Ledger ledger;
    private final WhichTopic whichTopic;
    private final RecordText text;

    public ReadBack(Ledger ledger, WhichTopic whichTopic) {
        this.ledger = ledger;
        this.whichTopic = whichTopic;
        this.text = new RecordText(ledger.pen().texts());
    }

    void send(Person writer, ClassRecord draft) {
        List<Owner> owners = ledger.ownersFor(writer);
        Optional<Entry> answered = whichTopic.of(draft, owners.getFirst().classId());
        String use = answered.map(entry -> ledger.pen().texts().get("records.answers", entry.title()))
                .orElseGet(() -> ledger.pen()
                        .texts()
                        .get("records.mentioned", draft.what().title()));
        ledger.say(writer, rows(draft, owners), ledger.pen().texts().get("records.check", text.of(draft), use));
    }

    private List<List<Button>> rows(ClassRecord draft, List<Owner> owners) {
        List<List<Button>> rows = new ArrayList<>();
        for (Owner owner : owners) {
            String detail = owner.classId() == null ? null : String.valueOf(owner.classId());
            Offered offered = new Offered(owner.bot(), Action.SAVE_RECORD, draft.id(), detail);
            String label = owners.size() == 1
                    ? ledger.pen().texts().get("records.save")
                    : ledger.pen().texts().get("records.saveFor", ledger.name(owner));
            rows.add(List.of(ledger.pen().buttons().of(offered, label)));
        }
        rows.add(List.of(ledger.pen().buttons().of(draft.owner().bot(), Action.CHANGE_RECORD, draft.id())));
        return rows;
    }
}
