package org.classliaison.core.act.answer;

import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.questions.Question;

/** What the class has written down itself and knows better than an entry's text. */
@FunctionalInterface
public interface OwnRecords {

    /** @return the entry in the words and with the source of the records; as it is where nothing fits */
    Entry fill(Entry entry, Question question);
}
