package org.classliaison.core.act.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standing.Whose;
import org.classliaison.core.understand.Stage;
import org.jspecify.annotations.Nullable;

/** A member presses a stage on a card; the bot asks from which day on. Nothing shows before that is answered. */
public final class SetStage {

    private final Registry registry;

    public SetStage(Registry registry) {
        this.registry = registry;
    }

    public String set(Pressed pressed) {
        Person member = pressed.presser();
        return registry.onOpenCard(pressed.subject(), member, handoff -> {
            Optional<Long> asker =
                    registry.records().questions().byId(handoff.questionId()).map(Question::askerId);
            if (asker.isEmpty()) {
                return registry.pen().texts().get("handoff.over");
            }
            askSince(member, handoff, draft(member, handoff, asker.get(), Stage.valueOf(pressed.detail())));
            return "";
        });
    }

    private Standing draft(Person member, Handoff handoff, long askerId, Stage stage) {
        Noted noted = new Noted(member.id(), registry.times().clock().instant());
        Standing draft = new Standing(
                registry.pen().ids().next(),
                new Whose(askerId, handoff.classId()),
                handoff.id(),
                stage,
                null,
                noted,
                Standing.State.DRAFT);
        registry.records().standings().add(draft);
        return draft;
    }

    private void askSince(Person member, Handoff handoff, Standing draft) {
        Instant until = registry.times().clock().instant().plus(registry.times().hold());
        registry.records().handoffs().save(handoff.heldBy(member.id(), until));
        registry.people()
                .expectations()
                .expect(new Expectation(
                        member.bot(), member.userId(), Expectation.Kind.STANDING_SINCE, draft.id(), until));
        String stage = registry.pen().texts().get("stage." + draft.stage().name());
        LocalDate today = registry.people().staff().today();
        List<Button> row = List.of(
                since(member, draft, today.toString(), "standing.since.today"),
                since(member, draft, null, "standing.since.unknown"));
        registry.say(member, registry.pen().texts().get("standing.since.ask", stage), List.of(row));
    }

    private Button since(Person member, Standing draft, @Nullable String day, String label) {
        Offered offered = new Offered(member.bot(), Action.STAGE_SINCE, draft.id(), day);
        return registry.pen().buttons().of(offered, registry.pen().texts().get(label));
    }
}
