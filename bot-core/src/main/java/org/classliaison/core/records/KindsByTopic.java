package org.classliaison.core.records;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.records.ClassRecord.Kind;

/** Which kinds of records answer the questions of a topic. */
public final class KindsByTopic {

    /** Names the two members of the class; a record never stands in for them by its topic alone. */
    public static final String WHO_CONTACT = "who_contact";

    /** Says what is coming, whatever it is. */
    public static final String NEXT_EVENT = "next_event";

    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "report_deadline",
            EnumSet.of(Kind.DEADLINE),
            NEXT_EVENT,
            EnumSet.of(Kind.DEADLINE, Kind.EVENT),
            "school_when",
            EnumSet.of(Kind.DEADLINE, Kind.EVENT),
            "tuiyou_when",
            EnumSet.of(Kind.DEADLINE, Kind.EVENT),
            "class_figures",
            EnumSet.of(Kind.FIGURE),
            WHO_CONTACT,
            EnumSet.of(Kind.CONTACT),
            "apply_to_whom",
            EnumSet.of(Kind.CONTACT),
            "mentor",
            EnumSet.of(Kind.CONTACT),
            "suggest",
            EnumSet.of(Kind.CONTACT),
            "platform",
            EnumSet.of(Kind.CONTACT));

    private KindsByTopic() {}

    /** Whether its entry leaves room for records whatever its layer. */
    public static boolean knows(String topic) {
        return KINDS.containsKey(topic);
    }

    /** All kinds for a topic that is not known here, such as one that a branch has added. */
    public static Set<Kind> of(String topic) {
        return EnumSet.copyOf(KINDS.getOrDefault(topic, EnumSet.allOf(Kind.class)));
    }
}
