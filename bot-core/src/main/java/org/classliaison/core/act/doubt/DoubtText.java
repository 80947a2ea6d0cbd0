package org.classliaison.core.act.doubt;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.DoubtCase.Verdict;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** What a card about a letter in doubt says: what it was, to which group, when. */
final class DoubtText {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int BEGINNING = 80;

    private final DoubtDesk desk;
    private final Clock clock;

    /** @param clock in the branch's zone */
    DoubtText(DoubtDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    String open(Letter letter) {
        String group = desk.classIn(letter.chat())
                .map(ClassGroup::name)
                .orElseGet(() -> get("doubt.someGroup", letter.chat().id()));
        String when = WHEN.format(letter.writtenAt().atZone(clock.getZone()));
        return get("doubt.card", group, when, what(letter.content()));
    }

    /** @param decided with a verdict */
    String closed(Letter letter, DoubtCase decided) {
        return open(letter) + "\n\n" + decision(decided);
    }

    String decision(DoubtCase decided) {
        String who = Optional.ofNullable(decided.decidedBy())
                .flatMap(desk.people().persons()::byId)
                .map(Person::shownName)
                .orElseGet(() -> get("doubt.somebody"));
        return get(decided.verdict() == Verdict.SEND_AGAIN ? "doubt.sentAgain" : "doubt.left", who);
    }

    private String what(Outgoing content) {
        return switch (content) {
            case Outgoing.Say say -> Beginning.of(say.text(), BEGINNING);
            case Outgoing.Post post -> Beginning.of(post.text().text(), BEGINNING);
            case Outgoing.Amend amend ->
                get("doubt.change", Beginning.of(amend.text().text(), BEGINNING));
            case Outgoing.Pin pin -> get("doubt.pin");
            case Outgoing.Attach attach -> attach.fileName();
            case Outgoing.Revise revise -> get("doubt.change", Beginning.of(revise.text(), BEGINNING));
            case Outgoing.TakeBack takeBack -> get("doubt.takeBack");
            case Outgoing.Toast toast -> Beginning.of(toast.text(), BEGINNING);
        };
    }

    private String get(String key, Object... values) {
        return desk.pen().texts().get(key, values);
    }
}
