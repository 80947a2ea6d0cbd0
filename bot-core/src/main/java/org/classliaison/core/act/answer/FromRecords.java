package org.classliaison.core.act.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.KindsByTopic;

/** Fills entries that leave room for records with those of the asker's class and of the branch. */
public final class FromRecords implements OwnRecords {

    private final ClassRecords records;
    private final Staff staff;
    private final RecordWords words;
    private final Texts texts;
    private final FittingRecords fitting = new FittingRecords();

    public FromRecords(ClassRecords records, Staff staff, RecordWords words, Texts texts) {
        this.records = records;
        this.staff = staff;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Entry fill(Entry entry, Question question) {
        if (!FittingRecords.hasRoom(entry)) {
            return entry;
        }
        Long classId = question.classId();
        List<Long> classes = classId == null ? List.of() : List.of(classId);
        LocalDateTime now = words.now();
        List<ClassRecord> current = records.current(question.chat().bot(), classes, now.toLocalDate()).stream()
                .filter(found -> !isPast(found, now))
                .toList();
        List<ClassRecord> fits = fitting.of(entry, question.text(), current);
        return fits.isEmpty() ? withNames(entry, classes) : filled(entry, fits);
    }

    /** A national rule keeps its first line: the record only says how the class does it. */
    private Entry filled(Entry entry, List<ClassRecord> fits) {
        String told = fits.stream().map(words::of).collect(Collectors.joining("\n"));
        boolean rule = entry.layer() == Layer.NATIONAL;
        String rules = rule ? entry.answer().strip().lines().findFirst().orElse("") + "\n" : "";
        return new Entry(
                entry.version(),
                entry.topic(),
                entry.title(),
                rule ? Layer.NATIONAL : Layer.DATA,
                rule ? Layer.DATA : null,
                provenance(entry.provenance(), rule, words.source(fits.getFirst())),
                rules + told,
                entry.examples(),
                entry.scope());
    }

    /** A record has no edition of its own; the rule beside it keeps its. */
    private static Provenance provenance(Provenance rules, boolean rule, String source) {
        String article = rules.source().split("；", 2)[0];
        LocalDate from = rules.validFrom();
        return new Provenance(
                rule ? article + "；" + source : source,
                rule ? rules.edition() : null,
                from,
                rules.validTo(),
                rules.verifiedBy(),
                rules.verifiedOn(),
                rules.reviewDue());
    }

    private Entry withNames(Entry entry, List<Long> classes) {
        if (!entry.topic().equals(KindsByTopic.WHO_CONTACT) || classes.isEmpty()) {
            return entry;
        }
        List<String> names = staff.liaisons(classes.getFirst()).stream()
                .map(Person::shownName)
                .toList();
        return names.isEmpty() ? entry : entry.answering(texts.get("answer.whoContact", texts.list(names)));
    }

    private static boolean isPast(ClassRecord found, LocalDateTime now) {
        return found.what().when() != null && found.what().when().isPastAt(now);
    }
}
