package org.classliaison.core.act.handoff;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.records.Standings;

/** What lies on the desk of this room: the records, the pen, and the house's times. */
public record Desk(Records records, People people, Pen pen, Times times) {

    public record Records(Questions questions, Handoffs handoffs, Standings standings) {}

    public record People(Persons persons, Staff staff, ClassGroups classes, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids, DeepLinks links) {}

    /**
     * @param clock in the branch's zone: shown times are read off it
     * @param hold how long a member who has taken a question may write in peace
     * @param remindAfter when the members are reminded of a question that nobody has answered
     */
    public record Times(Clock clock, Duration hold, Duration remindAfter) {}

    /** The buttons under a member's answer. */
    List<List<Button>> feedback(Question question) {
        BotId bot = question.chat().bot();
        return List.of(List.of(
                pen.buttons().of(bot, Action.USEFUL, question.id()),
                pen.buttons().of(bot, Action.USELESS, question.id())));
    }

    /** What shares the card of that question. Locks the rows of those who have joined it. */
    Bundle bundle(Handoff lead) {
        List<Handoff> handoffs = Stream.concat(Stream.of(lead), records.handoffs().lockJoined(lead.id()).stream())
                .toList();
        Map<Long, Question> asked =
                records
                        .questions()
                        .lock(handoffs.stream().map(Handoff::questionId).toList())
                        .stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        return new Bundle(handoffs.stream()
                .map(handoff -> new Slip(handoff, Objects.requireNonNull(asked.get(handoff.questionId()))))
                .toList());
    }

    /** The one whose cards show that question, locked: itself, or the one it has joined. */
    Handoff lockLead(Handoff seen) {
        Long leadId = seen.leadId();
        Optional<Handoff> lead =
                leadId == null ? Optional.empty() : records.handoffs().lock(leadId);
        // A member may have split them while we waited for the lead.
        Handoff now = records.handoffs().lock(seen.id()).orElseThrow();
        return now.leadId() == null ? now : lead.orElseThrow();
    }

    Optional<Person> holder(Handoff handoff) {
        return Optional.ofNullable(handoff.holderId()).flatMap(people.persons()::byId);
    }

    boolean expectsWords(Person member, long handoffId) {
        return people.expectations()
                .of(member.bot(), member.userId(), times.clock().instant())
                .filter(expected -> expected.kind() == Expectation.Kind.ANSWER_TEXT && expected.subject() == handoffId)
                .isPresent();
    }

    /** The member's next line means nothing for that question any more; for another one it still may. */
    void expectNoWords(Person member, long handoffId) {
        if (expectsWords(member, handoffId)) {
            people.expectations().clear(member.bot(), member.userId());
        }
    }
}
