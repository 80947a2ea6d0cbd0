package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.DeadlineWords;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** What members press below somebody's days: one of them, the link for the person, away with all of it. */
final class ChangeStage {

    private static final String TODAY = "today";
    private static final String NONE = "none";

    private final StageDesk desk;
    private final StageCard card;
    private final WriteStage write;

    ChangeStage(StageDesk desk, WriteStage write) {
        this.desk = desk;
        this.card = new StageCard(desk);
        this.write = write;
    }

    String show(Pressed pressed) {
        return onOwn(pressed, stageRecord -> {
            card.toMember(pressed.presser(), stageRecord);
            return "";
        });
    }

    /** Without a day in the detail, asks for it. */
    String day(Pressed pressed) {
        String[] detail = pressed.detail().split(" ", 2);
        Anchor anchor = Anchor.valueOf(detail[0]);
        return onOwn(pressed, stageRecord -> {
            if (detail.length < 2) {
                ask(pressed.presser(), stageRecord, anchor);
            } else {
                LocalDate day = detail[1].equals(TODAY) ? desk.today() : null;
                card.toMember(pressed.presser(), write.noted(pressed.presser(), stageRecord, anchor, day));
            }
            return "";
        });
    }

    /** A fresh link; an older one leads nowhere from now on. */
    String link(Pressed pressed) {
        return onOwn(pressed, stageRecord -> {
            String word = desk.pen().tools().tokens().next(LinkStage.LENGTH);
            desk.records().stages().save(stageRecord.linkedBy(word));
            String url = desk.pen().tools().links().startLink(LinkStage.PREFIX + word);
            desk.say(pressed.presser(), "stages.link.send", stageRecord.whom().label(), url);
            return "";
        });
    }

    String drop(Pressed pressed) {
        return onOwn(pressed, stageRecord -> {
            desk.records().ruleMade().remove(stageRecord);
            desk.records().stages().remove(stageRecord.id());
            desk.say(pressed.presser(), "stages.dropped", stageRecord.whom().label());
            return "";
        });
    }

    private void ask(Person member, StageRecord stageRecord, Anchor anchor) {
        String name = new DeadlineWords(desk.pen().texts()).name(anchor);
        desk.expect(member, Expectation.Kind.STAGE_WORDS, stageRecord.classId());
        desk.say(
                member,
                List.of(List.of(
                        choice(stageRecord, anchor, TODAY, "stages.today"),
                        choice(stageRecord, anchor, NONE, "stages.none"))),
                desk.text("stages.ask", stageRecord.whom().label(), name, desk.today()));
    }

    private Button choice(StageRecord stageRecord, Anchor anchor, String what, String label) {
        return desk.button(stageRecord, Action.SET_STAGE_DAY, anchor.name() + " " + what, desk.text(label));
    }

    private String onOwn(Pressed pressed, Function<StageRecord, String> work) {
        Optional<StageRecord> found = desk.records().stages().lock(pressed.subject());
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        return desk.mayKnow(pressed.presser(), found.get()) ? work.apply(found.get()) : desk.text("stages.membersOnly");
    }
}
