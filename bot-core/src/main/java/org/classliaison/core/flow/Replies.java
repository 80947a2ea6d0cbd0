package org.classliaison.core.flow;

import java.util.List;
import org.classliaison.core.act.answer.Answering;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.handoff.HandOn;
import org.classliaison.core.act.standing.OwnStanding;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.flow.Conversation.Whole;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.questions.Question;

/** Brings a decision to the room that carries it out. */
public final class Replies {

    private final Answering answering;
    private final HandOn handOn;
    private final OwnStanding ownStanding;
    private final ClassGroups classes;
    private final Pen pen;

    public record Pen(Mail mail, Buttons buttons, Texts texts) {}

    /** The rooms whose replies these are. */
    public record Rooms(Answering answering, HandOn handOn, OwnStanding ownStanding) {}

    public Replies(Rooms rooms, ClassGroups classes, Pen pen) {
        this.answering = rooms.answering();
        this.handOn = rooms.handOn();
        this.ownStanding = rooms.ownStanding();
        this.classes = classes;
        this.pen = pen;
    }

    void to(Question question, Heard heard) {
        switch (heard.decision()) {
            case Decision.Answer answer -> answer(question, heard, answer.entry());
            case Decision.Suggest suggest -> answering.suggest(question, suggest.entries());
            case Decision.HandOn handed -> handOn(question);
            case Decision.Refuse refuse -> answering.refuse(question, refuse.entry());
            case Decision.Silent silent -> {}
        }
    }

    /** Somebody has announced a question in private, and waits to be told to go on. */
    void goOn(Line line) {
        pen.mail().answer(line.chat(), new Say(pen.texts().get("dialogue.goOn"), List.of(), line.messageId()));
    }

    private void answer(Question question, Heard heard, Entry entry) {
        heard.understood()
                .map(Whole::words)
                .filter(words -> entry.layer() != Layer.DATA_PRIVATE)
                .ifPresentOrElse(
                        words -> answering.answerTakenFor(question, words, entry), () -> answer(question, entry));
    }

    /** What is one person's case stays with people, however the asker came to it. */
    void toPicked(Question question, Entry entry) {
        switch (entry.layer()) {
            case PERSON -> handOn(question);
            case REFUSE -> answering.refuse(question, entry);
            case NATIONAL, SCHOOL, BRANCH, CLASS, LOCAL, DATA, DATA_PRIVATE, META -> answer(question, entry);
        }
    }

    /** What is recorded of the asker is no entry's text. */
    private void answer(Question question, Entry entry) {
        if (entry.layer() == Layer.DATA_PRIVATE) {
            ownStanding.answer(question);
        } else {
            answering.answer(question, entry);
        }
    }

    /** A question in private may come from somebody whose class the bot does not know yet. */
    void handOn(Question question) {
        Long classId = question.classId();
        if (classId != null) {
            handOn.handOn(question, classId);
            return;
        }
        BotId bot = question.chat().bot();
        List<List<Button>> rows = new ClassChoice(pen.buttons())
                .of(classes.all(bot), id -> new Offered(bot, Action.PICK_CLASS, question.id(), String.valueOf(id)));
        String key = rows.isEmpty() ? "ask.noClassYet" : "ask.whichClass";
        pen.mail().answer(question.chat(), new Say(pen.texts().get(key), rows, question.replyTo()));
    }
}
