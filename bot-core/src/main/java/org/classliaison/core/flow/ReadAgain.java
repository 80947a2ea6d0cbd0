package org.classliaison.core.flow;

import java.time.LocalDate;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.questions.Question;

/** Finds for stored questions once more, each read as it was when it was asked. */
final class ReadAgain {

    private final Conversation conversation;

    ReadAgain(Conversation conversation) {
        this.conversation = conversation;
    }

    /** What the question was taken for. */
    String words(Question question) {
        return conversation.asRead(question);
    }

    Findings in(Finder finder, Question question, LocalDate today) {
        Findings alone = finder.find(question.text(), question.classId(), today);
        String words = words(question);
        return words.equals(question.text())
                ? alone
                : finder.find(words, question.classId(), today).askedLike(alone);
    }
}
