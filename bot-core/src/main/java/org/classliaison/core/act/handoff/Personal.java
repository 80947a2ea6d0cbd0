package org.classliaison.core.act.handoff;

import java.util.EnumSet;
import java.util.Set;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.questions.Question;
import org.classliaison.core.understand.About;
import org.classliaison.core.understand.Understand;

/** Tells questions about one person's case: their answers are nobody else's business and never become knowledge. */
public final class Personal {

    private static final Set<Layer> LAYERS = EnumSet.of(Layer.PERSON, Layer.DATA_PRIVATE);

    /** Below, the nearest topic is more likely wrong than right and says nothing about the question. */
    private static final double PLAUSIBLE = 0.5;

    private final Library library;
    private final Understand understand = new Understand();

    public Personal(Library library) {
        this.library = library;
    }

    public boolean is(Question question) {
        boolean plausible = question.ruling().confidence() >= PLAUSIBLE;
        return (plausible && hasPersonalTopic(question))
                || understand.read(question.text()).about() != About.ANYBODY;
    }

    private boolean hasPersonalTopic(Question question) {
        return library.entries().stream()
                .anyMatch(entry -> entry.topic().equals(question.ruling().topic()) && LAYERS.contains(entry.layer()));
    }
}
