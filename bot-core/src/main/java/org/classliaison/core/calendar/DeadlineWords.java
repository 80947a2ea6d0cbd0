package org.classliaison.core.calendar;

import java.time.LocalDate;
import org.classliaison.core.chat.Texts;

/** Deadlines in the bot's language, each with how it was come to and where that is written. */
public final class DeadlineWords {

    private final Texts texts;
    private final AnchoredWords ways;
    private final DayWords days;

    public DeadlineWords(Texts texts) {
        this.texts = texts;
        this.ways = new AnchoredWords(texts);
        this.days = new DayWords(texts);
    }

    public String name(Deadline deadline) {
        return texts.get("deadline." + deadline.name());
    }

    public String name(Anchor anchor) {
        return texts.get("anchor." + anchor.name());
    }

    public String name(BranchYear date) {
        return texts.get("year." + date.name());
    }

    /** Counted from which day, how, by which article. */
    public String how(Deadline deadline, LocalDate anchorDay) {
        return texts.get(
                "deadline.how",
                name(deadline.anchor()),
                days.full(When.on(anchorDay)),
                ways.of(deadline.rule(anchorDay)),
                deadline.article(),
                Deadline.EDITION);
    }
}
