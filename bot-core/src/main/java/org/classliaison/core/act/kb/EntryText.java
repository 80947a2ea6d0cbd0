package org.classliaison.core.act.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.RemarkText;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** An entry in words, for those who keep it. */
final class EntryText {

    private final Desk desk;
    private final Texts texts;
    private final RemarkText remarks;

    EntryText(Desk desk) {
        this.desk = desk;
        this.texts = desk.pen().texts();
        this.remarks = new RemarkText(texts);
    }

    String card(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("kb.card", entry.title(), desk.name(entry.classId()), entry.topic(), entry.version()));
        lines.add(asStudentsSee(entry));
        lines.add(texts.get("kb.card.line"));
        lines.addAll(facts(entry));
        desk.books().shelves().attention().on(desk.today()).stream()
                .filter(remark -> remark.concerns(entry))
                .limit(5)
                .map(remark -> texts.get("kb.card.remark", remarks.of(remark, entry)))
                .distinct()
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    String asStudentsSee(Entry entry) {
        Long classId = entry.classId();
        List<String> liaisons = classId == null
                ? List.of()
                : desk.people().staff().liaisons(classId).stream()
                        .map(Person::shownName)
                        .toList();
        return desk.pen().shown().text(entry, liaisons);
    }

    List<String> facts(Entry entry) {
        Provenance from = entry.provenance();
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("kb.card.layer", layers(entry), from.source(), orNone(from.edition())));
        if (entry.scope().overrides() != null) {
            facts.add(texts.get("kb.card.standsIn", standsIn(entry)));
        }
        facts.add(texts.get("kb.card.dates", dates(from)));
        facts.add(verified(from));
        facts.add(texts.get(
                "kb.card.ways", entry.questions().size(), entry.examples().bad().size()));
        return facts;
    }

    String layers(Entry entry) {
        String first = layer(entry.layer());
        return entry.also() == null ? first : texts.get("kb.layers", first, layer(entry.also()));
    }

    String standsIn(Entry entry) {
        return orNone(entry.scope().overrides());
    }

    private String layer(Layer layer) {
        return texts.get("answer.layer." + layer.text());
    }

    String dates(Provenance from) {
        return texts.get("kb.dates", day(from.validFrom()), day(from.validTo()));
    }

    String verified(Provenance from) {
        return from.verifiedBy() == null
                ? texts.get("kb.card.unverified", day(from.reviewDue()))
                : texts.get("kb.card.verified", from.verifiedBy(), day(from.verifiedOn()), day(from.reviewDue()));
    }

    String orNone(@Nullable String text) {
        return text == null ? texts.get("kb.none") : text;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? texts.get("kb.open") : day.toString();
    }
}
