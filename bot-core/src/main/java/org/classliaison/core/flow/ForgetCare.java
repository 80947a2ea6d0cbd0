package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareCounts.Slot;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.Marks;
import org.classliaison.core.people.Person;

/** Lets go of what belongs to care flags, when its time is over or its writer wants it gone. The numbers by week stay. */
final class ForgetCare {

    private static final int AT_ONCE = 200;

    /** Somebody who has not agreed by then will not. */
    private static final Duration DRAFTS = Duration.ofHours(1);

    private final Ports ports;
    private final HouseRules.KeepCare keep;

    ForgetCare(Ports ports, HouseRules rules) {
        this.ports = ports;
        this.keep = rules.keepCare();
    }

    void expired() {
        int expired = AT_ONCE;
        while (expired == AT_ONCE) {
            expired = expire();
        }
    }

    void wordsOfClosed() {
        ports.tools().transaction().run(() -> ports.care().flags().strip(ago(keep.closed())));
    }

    void closed() {
        CareFlags flags = ports.care().flags();
        ports.tools().transaction().run(() -> flags.removeClosed(ago(keep.remembered()), ago(keep.closed())));
    }

    void log() {
        ports.care().books().log().removeBefore(ago(keep.log()));
    }

    void unread() {
        ports.care().books().unread().removeBefore(ago(keep.closed()));
    }

    void limits() {
        ports.care().books().limits().removeExpired(ago(Duration.ZERO));
    }

    void moods() {
        ports.care().books().moods().forgetPeopleBefore(CareCounts.weekOf(ago(Duration.ZERO), zone()));
    }

    void unsent() {
        ports.care().books().drafts().removeBefore(ago(DRAFTS));
    }

    /** Everything of a person, whoever has raised it. Inside the transaction of their erasure. */
    void writer(Person person) {
        Marks marks = ports.care().marks();
        List<String> all = ports.registers().classes().all(person.bot()).stream()
                .map(group -> marks.writer(group.id(), person.userId()))
                .toList();
        ports.care().flags().forget(all);
        String mark = marks.person(person.bot(), person.userId());
        ports.care().books().drafts().take(mark);
        ports.care().books().unread().forget(mark);
    }

    /** One transaction a lot. @return how many there were */
    private int expire() {
        List<CareFlag> old = ports.care().flags().openSince(ago(keep.open()), AT_ONCE);
        ports.tools().transaction().run(() -> {
            old.forEach(flag -> ports.care().books().counts().add(Slot.of(flag, zone()), What.EXPIRED, 1));
            ports.care().flags().remove(old.stream().map(CareFlag::id).toList());
        });
        return old.size();
    }

    private ZoneId zone() {
        return ports.tools().clock().getZone();
    }

    private Instant ago(Duration age) {
        return ports.tools().age().instant().minus(age);
    }
}
