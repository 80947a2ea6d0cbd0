package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import org.classliaison.core.act.handoff.RemindMembers;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.chat.BotId;

/** What has to be done from time to time. Each chore may run as often as one likes. */
public final class Chores {

    private final Ports ports;
    private final RemindMembers remindMembers;
    private final TellVacancies tellVacancies;

    Chores(Ports ports, RemindMembers remindMembers, TellVacancies tellVacancies) {
        this.ports = ports;
        this.remindMembers = remindMembers;
        this.tellVacancies = tellVacancies;
    }

    public void remindMembers() {
        ports.tools().transaction().run(remindMembers::round);
    }

    public void tellVacancies(BotId bot) {
        ports.tools().transaction().run(() -> tellVacancies.round(bot));
    }

    /** Drops what has been kept long enough. */
    public void tidyUp(HouseRules rules) {
        Instant now = ports.tools().clock().instant();
        Instant oldLetters = before(now, rules.keepLetters());
        ports.mailroom().inbox().removeHandled(oldLetters);
        ports.mailroom().outbox().removeSettled(oldLetters);
        ports.mailroom().offers().removeExpired(now);
        ports.registers().slips().invitations().removeExpired(now);
        ports.registers().slips().expectations().removeExpired(now);
        ports.records().questions().forgetAsked(before(now, rules.keepQuestions()));
    }

    private static Instant before(Instant now, Duration age) {
        return now.minus(age);
    }
}
