package org.classliaison.core.act.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags.Told;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Person;

/** Danger that nobody opens: its readers are told once more, and then the branch that nobody looks. By night as by day. */
final class TellAgain {

    private static final Duration REPEATED = Duration.ofMinutes(15);
    private static final Duration BRANCH_TOLD = Duration.ofHours(1);

    private final CareDesk desk;
    private final Push push;

    TellAgain(CareDesk desk) {
        this.desk = desk;
        this.push = new Push(desk);
    }

    /** Inside one transaction. What is due for both, because nobody told it in time, gets both. */
    void round(BotId bot) {
        unopened(bot, Told.ONCE, REPEATED).forEach(this::repeat);
        unopened(bot, Told.TWICE, BRANCH_TOLD).forEach(this::tellBranch);
    }

    private List<CareFlag> unopened(BotId bot, Told told, Duration ago) {
        Instant now = desk.now();
        return desk.records().flags().unopened(bot, told, now.minus(ago)).stream()
                .filter(flag -> flag.state().isFree(now))
                .toList();
    }

    private void repeat(CareFlag flag) {
        List<Person> readers = push.readers(flag);
        if (!readers.isEmpty() && desk.records().flags().tellAgain(flag.id(), Told.ONCE)) {
            push.say(readers, flag, "care.push.again");
        }
    }

    /** That there is something urgent and nobody looks; nothing of the case. */
    private void tellBranch(CareFlag flag) {
        List<Person> branch = push.branch(flag);
        if (branch.isEmpty() || !desk.records().flags().tellAgain(flag.id(), Told.TWICE)) {
            return;
        }
        if (flag.raised().audience().equals(Audience.ADMINS)) {
            push.say(branch, flag, "care.unopened.yours");
        } else {
            branch.forEach(admin -> desk.say(admin, "care.unopened", desk.className(flag.classId())));
        }
    }
}
