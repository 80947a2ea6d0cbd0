package org.classliaison.core.act.suggest;

import java.util.List;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.State;

/** A member's reply, which goes to the writer alone. Both may be writing one; the first counts. */
final class AnswerSuggestion {

    private final SuggestDesk desk;
    private final MemberWord word;
    private final ToWriter writer;

    AnswerSuggestion(SuggestDesk desk) {
        this.desk = desk;
        this.word = new MemberWord(desk);
        this.writer = new ToWriter(desk);
    }

    String ask(Pressed pressed) {
        return word.ifOpen(pressed.presser(), pressed.subject(), suggestion -> ask(pressed.presser(), suggestion));
    }

    private String ask(Person member, Suggestion suggestion) {
        desk.expect(member, Expectation.Kind.SUGGESTION_REPLY, suggestion.id());
        desk.say(member, "suggest.reply.ask", number(suggestion), Opinion.LONGEST_REPLY);
        return "";
    }

    /** Asked for or not. What is blank or too long leaves the bot waiting for other words. */
    void typed(Person member, long id, String words) {
        String reply = words.strip();
        if (reply.isEmpty() || reply.length() > Opinion.LONGEST_REPLY) {
            desk.expect(member, Expectation.Kind.SUGGESTION_REPLY, id);
            desk.say(member, "suggest.reply.length", Opinion.LONGEST_REPLY, reply.length());
            return;
        }
        waitNoMore(member, id);
        String said = word.ifOpen(member, id, suggestion -> answer(member, suggestion, reply));
        desk.say(member, List.of(), said);
    }

    /** For something else the bot may well be waiting. */
    private void waitNoMore(Person member, long id) {
        desk.people()
                .slips()
                .expectations()
                .of(member.bot(), member.userId(), desk.now())
                .filter(expected -> expected.kind() == Expectation.Kind.SUGGESTION_REPLY)
                .filter(expected -> expected.subject() == id)
                .ifPresent(expected -> desk.expectNothing(member));
    }

    private String answer(Person member, Suggestion suggestion, String reply) {
        Suggestion answered = suggestion.in(State.ANSWERED, member.id(), desk.now());
        Opinion opinion = desk.records().suggestions().opinion(suggestion.id());
        desk.records().suggestions().save(answered);
        desk.records().suggestions().write(answered.id(), opinion.answered(reply));
        new MemberCards(desk).follow(answered);
        String className = desk.className(answered.classId());
        boolean arrives = writer.tell(
                answered, desk.text("suggest.reply", number(answered), className, reply, member.shownName()));
        return desk.text(arrives ? "suggest.replied" : "suggest.replied.unreached", number(answered));
    }

    private static String number(Suggestion suggestion) {
        return String.valueOf(suggestion.number());
    }
}
