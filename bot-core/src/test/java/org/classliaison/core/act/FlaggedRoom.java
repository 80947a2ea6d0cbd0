package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Marks.Said;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;

/** A class with flags in it, as they are once the bot has read lines. */
record FlaggedRoom(ClassRoom room) {

    private static final Sign SIGN =
            new Sign(Category.DISTRESS, "low", Severity.CARE, 0.8, 1, List.of(), List.of("no.text"), "distress-1");

    CareFlag flag(Someone writer, String text) {
        Town town = room.town;
        long message = writer.saysIn(room.group, text);
        Said said = new Said(room.group.chat(), message, text);
        Tracks tracks = town.marks().tracks(room.classId, writer.userId(), said);
        Raised raised =
                Raised.once(Source.READ, Audience.MEMBERS, tracks, town.clock().instant());
        CareFlag flag = new CareFlag(message, Town.BOT, room.classId, raised, SIGN, CareState.open());
        town.flags().add(flag, CareText.of(text, List.of()), new Writer(writer.userId(), "name"));
        return flag;
    }

    /** One of the members decides. */
    void close(CareFlag flag, Outcome outcome) {
        Town town = room.town;
        long wang = room.wang.person().id();
        var now = town.clock().instant();
        assertThat(town.flags().lease(flag.id(), new Leased(wang, now.plusSeconds(60)), now))
                .isTrue();
        assertThat(town.flags().close(flag.id(), new Closed(outcome, wang, now)))
                .isTrue();
    }
}
