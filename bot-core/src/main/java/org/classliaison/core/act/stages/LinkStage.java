package org.classliaison.core.act.stages;

import java.util.Optional;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** Whoever opens the link that a member has given them sees their own days from then on, and is told what is theirs. */
public final class LinkStage {

    static final String PREFIX = "stage-";

    /** Of its random word. */
    static final int LENGTH = 24;

    private final StageDesk desk;
    private final StageCard card;

    public LinkStage(StageDesk desk) {
        this.desk = desk;
        this.card = new StageCard(desk);
    }

    /** Whether a link with that payload is one of ours. */
    public static boolean isMeantBy(String payload) {
        return payload.startsWith(PREFIX) && payload.length() == PREFIX.length() + LENGTH;
    }

    /** A link may be opened once. */
    public void open(Person person, String payload) {
        Optional<StageRecord> found = desk.records()
                .stages()
                .byLink(payload.substring(PREFIX.length()))
                .flatMap(record -> desk.records().stages().lock(record.id()))
                .filter(record ->
                        record.bot().equals(person.bot()) && record.whom().link() != null);
        if (found.isEmpty()) {
            desk.say(person, "stages.link.gone");
            return;
        }
        StageRecord own = found.get().of(person.id());
        desk.records().stages().save(own);
        desk.records().ruleMade().remake(own);
        card.toPerson(person, own);
    }
}
