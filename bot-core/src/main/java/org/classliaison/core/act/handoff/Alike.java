package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.knowledge.Likeness;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.understand.Asks;
import org.classliaison.core.understand.Understand;

/**
 * Finds the open question that a new one is like, so that members answer both in one go. Two alike questions that come
 * within the same moment from two private chats may miss each other: then there are two cards.
 */
public final class Alike {

    /**
     * Cosine of sentence vectors. Among 1,219 foreign lines of 87 topics, pairs above it that ask alike were of one topic
     * in 97 of 100 cases; without the second condition it takes .90, and "how long" passes for "how often".
     */
    private static final double SAME_MEANING = 0.86;

    /** From here on a topic that both were found to have speaks for itself. */
    private static final double SAME_TOPIC = 0.5;

    /** Each comparison reads two sentences, some 10 ms. */
    private static final int MOST_COMPARED = 20;

    private final Desk.Records records;
    private final Personal personal;
    private final Likeness likeness;
    private final Understand understand = new Understand();

    public Alike(Desk.Records records, Personal personal, Likeness likeness) {
        this.records = records;
        this.personal = personal;
        this.likeness = likeness;
    }

    /** @return locked, and still open: a question that comes after the answer begins anew */
    Optional<Handoff> openOne(Question question, long classId) {
        return personal.is(question)
                ? Optional.empty()
                : nearest(question, classId)
                        .flatMap(handoff -> records.handoffs().lock(handoff.id()))
                        .filter(Handoff::isOpen);
    }

    private Optional<Handoff> nearest(Question question, long classId) {
        List<Handoff> open = records.handoffs().newestOpenIn(classId, MOST_COMPARED);
        Map<Long, Question> asked = records
                .questions()
                .byIds(open.stream().map(Handoff::questionId).toList())
                .stream()
                .filter(other -> other.askerId() != null && !personal.is(other))
                .collect(Collectors.toMap(Question::id, Function.identity()));
        return open.stream()
                .filter(handoff -> Optional.ofNullable(asked.get(handoff.questionId()))
                        .filter(other -> isAlike(question, other))
                        .isPresent())
                .findFirst();
    }

    private boolean isAlike(Question one, Question other) {
        return hasSameTopic(one.ruling(), other.ruling())
                || (asks(one).equals(asks(other)) && meansTheSame(one, other));
    }

    private Set<Asks> asks(Question question) {
        return understand.read(question.text()).asks();
    }

    private boolean meansTheSame(Question one, Question other) {
        return likeness.between(one.text(), other.text()) >= SAME_MEANING;
    }

    private static boolean hasSameTopic(Ruling one, Ruling other) {
        return one.topic() != null
                && one.topic().equals(other.topic())
                && Math.min(one.confidence(), other.confidence()) >= SAME_TOPIC;
    }
}
