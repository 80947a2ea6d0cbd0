package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.forecast.ShiftText;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.RemarkText;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;

/** Shows a complete draft beside what is in force, before anything changes. */
final class Preview {

    private static final int MOST_LINES = 12;
    private static final int MOST_REMARKS = 5;
    private static final int MOST_SHIFTS = 3;
    private static final int SHORT = 300;

    private final Desk desk;
    private final Texts texts;
    private final EntryText text;

    Preview(Desk desk) {
        this.desk = desk;
        this.texts = desk.pen().texts();
        this.text = new EntryText(desk);
    }

    void send(Person writer, EntryDraft draft, Shifts shifts) {
        var keep = desk.pen().buttons().of(writer.bot(), Action.KEEP_ENTRY, draft.id());
        var drop = desk.pen().buttons().of(writer.bot(), Action.DROP_ENTRY, draft.id());
        Entry entry = draft.entry();
        Optional<Entry> before = desk.current(entry.topic(), entry.classId());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("kb.check", entry.title(), desk.name(entry.classId())));
        lines.addAll(before.isEmpty() ? whole(entry) : changes(draft, before.get()));
        lines.addAll(remarks(draft));
        lines.addAll(new ShiftText(texts).lines(shifts, MOST_SHIFTS));
        desk.say(writer, List.of(List.of(keep, drop)), String.join("\n", lines));
    }

    private List<String> remarks(EntryDraft draft) {
        return draft.change() == Change.RETIRED
                ? List.of()
                : new Foresight(desk.books().library())
                        .of(draft.entry(), desk.today()).stream()
                                .map(remark ->
                                        texts.get("kb.card.remark", new RemarkText(texts).of(remark, draft.entry())))
                                .distinct()
                                .limit(MOST_REMARKS)
                                .toList();
    }

    private List<String> whole(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("kb.check.seen", text.asStudentsSee(entry)));
        lines.addAll(text.facts(entry));
        lines.addAll(some(entry.questions()));
        return lines;
    }

    private List<String> changes(EntryDraft draft, Entry before) {
        Entry after = draft.entry();
        Provenance old = before.provenance();
        Provenance now = after.provenance();
        return switch (draft.change()) {
            case SOURCE -> oldAndNew(source(old), source(now));
            case WAYS -> added("kb.check.ways", before.questions(), after.questions());
            case BAD ->
                added("kb.check.bad", before.examples().bad(), after.examples().bad());
            case DATES -> oldAndNew(text.dates(old), text.dates(now));
            case REVIEW, VERIFIED -> oldAndNew(text.verified(old), text.verified(now));
            case LAYER -> oldAndNew(text.layers(before), text.layers(after));
            case STANDS_IN -> oldAndNew(text.standsIn(before), text.standsIn(after));
            case RETIRED -> List.of(texts.get("kb.check.retired"));
            case TITLE -> oldAndNew(before.title(), after.title());
            case ANSWER -> List.of(old(before), texts.get("kb.check.seen", text.asStudentsSee(after)));
            case NEW, OVERRIDE, RESTORED, IMPORTED ->
                Stream.concat(Stream.of(old(before)), whole(after).stream()).toList();
        };
    }

    private String old(Entry before) {
        return texts.get("kb.check.old", beginning(before.answer()));
    }

    private String source(Provenance from) {
        return texts.get("kb.source", from.source(), text.orNone(from.edition()));
    }

    private List<String> oldAndNew(String old, String now) {
        return List.of(texts.get("kb.check.old", old), texts.get("kb.check.new", now));
    }

    private List<String> added(String key, List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        List<String> fresh =
                after.stream().filter(line -> !before.contains(line)).toList();
        lines.add(texts.get(key, fresh.size(), before.size(), after.size()));
        lines.addAll(some(fresh));
        return lines;
    }

    private static List<String> some(List<String> lines) {
        return lines.stream().limit(MOST_LINES).map(line -> "· " + line).toList();
    }

    private static String beginning(String answer) {
        return answer.length() <= SHORT ? answer : answer.substring(0, answer.offsetByCodePoints(0, SHORT / 2)) + "…";
    }
}
