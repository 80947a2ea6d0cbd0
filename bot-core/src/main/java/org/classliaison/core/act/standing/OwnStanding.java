package org.classliaison.core.act.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standings;

/** Answers people who ask where they stand: in private with what is recorded, in a group with the way there. */
public final class OwnStanding {

    private static final Pattern PAYLOAD = Pattern.compile("mine-(\\d{1,18})");

    private final Questions questions;
    private final Standings standings;
    private final StandingWords words;
    private final Pen pen;

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids, DeepLinks links) {}

    public OwnStanding(Questions questions, Standings standings, StandingWords words, Pen pen) {
        this.questions = questions;
        this.standings = standings;
        this.words = words;
        this.pen = pen;
    }

    /** Whether a link with that payload is one of ours. */
    public static boolean isMeantBy(String payload) {
        return PAYLOAD.matcher(payload).matches();
    }

    public void answer(Question question) {
        reply(
                question,
                question.chat().isPrivate() ? letter -> inPrivate(question) : letter -> inGroup(question, letter));
    }

    /** Somebody has opened the link in the group: they ask again, in private. Nobody else's link leads anywhere. */
    public void open(Person person, String payload) {
        Optional<Question> own = asked(payload).filter(question -> question.isAskedBy(person.id()));
        if (own.isEmpty()) {
            pen.mail().answer(person.privateChat(), new Say(pen.texts().get("standing.notYours"), List.of(), null));
            return;
        }
        Question again = own.get().askedAgainIn(person.privateChat(), pen.ids().next());
        questions.add(again);
        answer(again);
    }

    private Say inGroup(Question question, long letter) {
        String link = pen.links().startLink("mine-" + question.id());
        Button write = new Button.Link(pen.texts().get("button.WRITE_TO_ME"), link);
        List<Button> row = question.isUnasked() ? List.of(write, takeBack(question, letter)) : List.of(write);
        return new Say(pen.texts().get("standing.inPrivate"), List.of(row), question.replyTo());
    }

    private Button takeBack(Question question, long letter) {
        return pen.buttons()
                .of(new Offered(question.chat().bot(), Action.RECALL, question.id(), String.valueOf(letter)));
    }

    private Say inPrivate(Question question) {
        Optional<Standing> known = known(question);
        String text = known.map(words::of).orElseGet(() -> pen.texts().get("standing.none"));
        Offered offered = new Offered(question.chat().bot(), Action.ASK_STANDING, question.id(), null);
        String label = pen.texts().get(known.isPresent() ? "standing.wrong" : "standing.ask");
        return new Say(text, List.of(List.of(pen.buttons().of(offered, label))), question.replyTo());
    }

    /** Of the class in question; where none is known, the newest. */
    private Optional<Standing> known(Question question) {
        Long asker = question.askerId();
        Long classId = question.classId();
        return asker == null
                ? Optional.empty()
                : standings.of(asker).stream()
                        .filter(standing -> classId == null || standing.whose().classId() == classId)
                        .findFirst();
    }

    private void reply(Question question, LongFunction<Outgoing> say) {
        long letter = pen.mail().answer(question.chat(), say);
        questions.save(question.ruled(question.ruling().ended(Outcome.ANSWERED), letter));
    }

    private Optional<Question> asked(String payload) {
        Matcher matcher = PAYLOAD.matcher(payload);
        return matcher.matches() ? questions.byId(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
