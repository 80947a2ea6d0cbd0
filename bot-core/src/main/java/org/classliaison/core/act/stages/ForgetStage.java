package org.classliaison.core.act.stages;

import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.RuleMade;

/** Takes a person's days away, with all that they have led to. */
public final class ForgetStage {

    private final StageRecords stages;
    private final StageLists lists;
    private final Reminders reminders;
    private final RuleMade ruleMade;

    public ForgetStage(StageRecords stages, StageLists lists, Reminders reminders, RuleMade ruleMade) {
        this.stages = stages;
        this.lists = lists;
        this.reminders = reminders;
        this.ruleMade = ruleMade;
    }

    public void remove(StageRecord stageRecord) {
        ruleMade.remove(stageRecord);
        stages.remove(stageRecord.id());
    }

    /** The reminders that somebody has set for themselves go too, and the lists that they have sent. */
    public void forget(long personId) {
        stages.ofPerson(personId).forEach(this::remove);
        reminders.forget(personId);
        lists.forget(personId);
    }
}
