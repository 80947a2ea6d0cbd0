package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** Takes the line a member types after pressing 回答, or as a reply to a card. */
public final class GiveAnswer {

    private final Desk desk;
    private final Reply reply;
    private final Learn learn;

    public GiveAnswer(Desk desk, Reply reply, Learn learn) {
        this.desk = desk;
        this.reply = reply;
        this.learn = learn;
    }

    public void from(Person member, long handoffId, String words) {
        Optional<Handoff> handoff = desk.records().handoffs().lock(handoffId);
        if (words.isBlank()) {
            say(member, "handoff.needWords");
        } else if (words.length() > Reply.MOST_CHARACTERS) {
            say(member, "handoff.tooLong", Reply.MOST_CHARACTERS);
        } else if (handoff.isEmpty() || !new CardPress(desk).isFreeFor(member, handoff.get())) {
            desk.expectNoWords(member, handoffId);
            say(member, "handoff.over");
        } else {
            reply.withWords(handoff.get(), member, words.strip());
            say(member, "handoff.sent.thanks");
            learn.askForApproval(handoff.get().answered(member.id(), words.strip()), member);
        }
    }

    private void say(Person member, String key, Object... values) {
        desk.pen()
                .mail()
                .answer(member.privateChat(), new Say(desk.pen().texts().get(key, values), List.of(), null));
    }
}
