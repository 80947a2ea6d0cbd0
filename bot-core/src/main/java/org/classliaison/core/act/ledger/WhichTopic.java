package org.classliaison.core.act.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.KindsByTopic;
import org.jspecify.annotations.Nullable;

/** Which questions a record answers: it is asked for as a student would, and the finder says where that leads. */
public final class WhichTopic {

    /** Below, the record is found by its title alone. */
    private static final double SURE = 0.6;

    private final Finder finder;
    private final Staff staff;

    public WhichTopic(Finder finder, Staff staff) {
        this.finder = finder;
        this.staff = staff;
    }

    Optional<Entry> of(ClassRecord classRecord, @Nullable Long classId) {
        String question = asked(classRecord.kind()).formatted(classRecord.what().title());
        LocalDate today = staff.today();
        Findings findings = finder.find(question, classId, today);
        return findings.confidence() < SURE
                ? Optional.empty()
                : findings.entries().stream().findFirst().filter(entry -> leavesRoom(entry, classRecord.kind()));
    }

    /** Whatever language the bot speaks, students ask in Chinese. */
    private static String asked(Kind kind) {
        return switch (kind) {
            case DEADLINE -> "%s什么时候截止";
            case EVENT -> "%s什么时候";
            case FIGURE -> "班里%s有多少人";
            case CONTACT -> "%s在哪里找谁";
        };
    }

    /** A rule is not answered with a date: only entries that leave room for records of that kind are. */
    private static boolean leavesRoom(Entry entry, Kind kind) {
        boolean data = entry.layer() == Layer.DATA || entry.also() == Layer.DATA;
        String topic = entry.topic();
        return (data || KindsByTopic.knows(topic))
                && KindsByTopic.of(topic).contains(kind)
                && !topic.equals(KindsByTopic.WHO_CONTACT);
    }
}
