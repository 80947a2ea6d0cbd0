package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Question;

/** What a card says: who asks what, in which class. Alike questions appear by number and wording, without their askers. */
final class CardText {

    private static final int MOST_WORDINGS = 5;

    /** Five of these, an answer and the names stay within a platform's 4096 characters. */
    private static final int WORDING_CHARACTERS = 200;

    private final Desk desk;

    CardText(Desk desk) {
        this.desk = desk;
    }

    String of(Bundle bundle) {
        List<Question> asked = bundle.questions();
        return switch (asked.size()) {
            case 0 -> get("handoff.card.erased", className(bundle));
            case 1 -> get("handoff.card", className(bundle), asker(asked.getFirst()), wordings(bundle));
            default -> get("handoff.card.alike", className(bundle), bundle.askers(), wordings(bundle));
        };
    }

    /** One question as it is; of several each wording once, shortened, a line each, five at most. */
    String wordings(Bundle bundle) {
        List<String> wordings = bundle.wordings();
        if (bundle.questions().size() == 1) {
            return wordings.getFirst();
        }
        String shown = wordings.stream()
                .limit(MOST_WORDINGS)
                .map(wording -> get("handoff.card.wording", Beginning.of(wording, WORDING_CHARACTERS)))
                .collect(Collectors.joining());
        int more = wordings.size() - MOST_WORDINGS;
        return more > 0 ? shown + get("handoff.card.moreWordings", more) : shown;
    }

    private String className(Bundle bundle) {
        return desk.people()
                .classes()
                .byId(bundle.lead().classId())
                .map(ClassGroup::name)
                .orElse("");
    }

    private String asker(Question question) {
        return Optional.ofNullable(question.askerId())
                .flatMap(desk.people().persons()::byId)
                .map(Person::pseudonym)
                .orElse("");
    }

    private String get(String key, Object... values) {
        return desk.pen().texts().get(key, values);
    }
}
