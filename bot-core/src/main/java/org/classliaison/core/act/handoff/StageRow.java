package org.classliaison.core.act.handoff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.records.Standing;
import org.classliaison.core.understand.About;
import org.classliaison.core.understand.Stage;
import org.classliaison.core.understand.Understand;

/** What a card has in addition where somebody asks, in private, where they themselves stand. */
final class StageRow {

    private static final String MY_STATUS = "my_status";

    /** Below, the topic is more likely another one, and nobody has asked for a record. */
    private static final double PLAUSIBLE = 0.5;

    private final Desk desk;
    private final Understand understand = new Understand();

    StageRow(Desk desk) {
        this.desk = desk;
    }

    /** Five buttons for a member of the class; nothing for others, who may answer in words. */
    List<List<Button>> of(Bundle bundle, Person reader) {
        return asked(bundle, reader)
                .map(question -> List.of(Arrays.stream(Stage.values())
                        .map(stage -> button(bundle.lead(), question, stage))
                        .toList()))
                .orElse(List.of());
    }

    /** What is recorded by now, for a member who is asked to correct it; empty for nothing and for others. */
    String recorded(Bundle bundle, Person reader) {
        return asked(bundle, reader)
                .flatMap(question -> Optional.ofNullable(question.askerId()))
                .flatMap(asker -> desk.records().standings().of(asker).stream()
                        .filter(standing ->
                                standing.whose().classId() == bundle.lead().classId())
                        .findFirst())
                .map(standing -> "\n" + words(standing))
                .orElse("");
    }

    boolean asksForIt(Question question) {
        boolean sure = question.ruling().confidence() >= PLAUSIBLE;
        boolean own = (sure && MY_STATUS.equals(question.ruling().topic()))
                || understand.read(question.text()).about() == About.ASKER;
        return own && question.chat().isPrivate();
    }

    /** Such a question is personal and therefore alone on its card. */
    private Optional<Question> asked(Bundle bundle, Person reader) {
        return bundle.questions().stream()
                .limit(1)
                .filter(this::asksForIt)
                .filter(question ->
                        desk.people().staff().isLiaison(reader, bundle.lead().classId()))
                .findFirst();
    }

    private Button button(Handoff handoff, Question question, Stage stage) {
        Offered offered = new Offered(question.chat().bot(), Action.SET_STAGE, handoff.id(), stage.name());
        return desk.pen().buttons().of(offered, desk.pen().texts().get("stage.short." + stage.name()));
    }

    private String words(Standing standing) {
        Texts texts = desk.pen().texts();
        String stage = texts.get("stage." + standing.stage().name());
        LocalDate since = standing.since();
        return since == null ? texts.get("standing.card.undated", stage) : texts.get("standing.card", stage, since);
    }
}
