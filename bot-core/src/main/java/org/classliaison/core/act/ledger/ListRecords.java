package org.classliaison.core.act.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.Owner;

/** What is written down for those who may change it, with a button for taking off and for adding. */
public final class ListRecords {

    /** So many fit into one message with room to spare. */
    private static final int MOST = 12;

    private final Ledger ledger;
    private final RecordText text;

    public ListRecords(Ledger ledger) {
        this.ledger = ledger;
        this.text = new RecordText(ledger.pen().texts());
    }

    public void list(Person reader) {
        List<Owner> owners = ledger.ownersFor(reader);
        if (owners.isEmpty()) {
            ledger.say(reader, "records.membersOnly");
            return;
        }
        List<ClassRecord> all = current(reader);
        List<ClassRecord> shown = all.subList(0, Math.min(all.size(), MOST));
        List<List<Button>> rows = new ArrayList<>();
        shown.stream()
                .filter(entry -> owners.contains(entry.owner()))
                .forEach(entry -> rows.add(List.of(delete(entry))));
        rows.add(Arrays.stream(Kind.values()).map(kind -> add(reader, kind)).toList());
        ledger.say(reader, rows, words(shown, all.size()));
    }

    private List<ClassRecord> current(Person reader) {
        List<Long> classes = ledger.people().staff().classesOf(reader);
        return ledger.records().current(reader.bot(), classes, ledger.now().toLocalDate());
    }

    private String words(List<ClassRecord> shown, int all) {
        if (shown.isEmpty()) {
            return ledger.pen().texts().get("records.none");
        }
        StringBuilder words = new StringBuilder(ledger.pen().texts().get("records.list"));
        for (ClassRecord entry : shown) {
            words.append("\n· ")
                    .append(text.of(entry))
                    .append("（")
                    .append(ledger.name(entry.owner()))
                    .append("）");
        }
        return all > shown.size()
                ? words + "\n" + ledger.pen().texts().get("records.more", all - shown.size())
                : words.toString();
    }

    private Button delete(ClassRecord entry) {
        Offered offered = new Offered(entry.owner().bot(), Action.DELETE_RECORD, entry.id(), null);
        String label = ledger.pen().texts().get("records.delete", entry.what().title());
        return ledger.pen().buttons().of(offered, label);
    }

    private Button add(Person reader, Kind kind) {
        Offered offered = new Offered(reader.bot(), Action.NEW_RECORD, 0, kind.name());
        String label =
                ledger.pen().texts().get("records.new", ledger.pen().texts().get("records.kind." + kind.name()));
        return ledger.pen().buttons().of(offered, label);
    }
}
