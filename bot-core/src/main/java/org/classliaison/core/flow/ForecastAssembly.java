package org.classliaison.core.flow;

import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judge;
import org.classliaison.core.forecast.Forecast;
import org.classliaison.core.forecast.Foreseen;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.questions.Question;
import org.classliaison.core.understand.FollowUp;
import org.classliaison.core.understand.Understand;

/** Puts together what foresees answers, for all rooms that show a change before it happens. */
final class ForecastAssembly {

    private ForecastAssembly() {}

    static Forecast forecast(Ports ports, Tray tray) {
        var mind = ports.mind();
        var judge = new Judge(mind.decide(), ports.restraint());
        var readAgain = new ReadAgain(new Conversation(
                ports.records().questions(), ports.registers().persons(), new FollowUp(new Understand())));
        return new Forecast(
                new Forecast.Mind(
                        mind.library(),
                        mind.library()::with,
                        (finder, question) -> foresee(
                                judge,
                                readAgain.in(finder, question, tray.staff().today()),
                                question)),
                new Forecast.Past(ports.records().questions(), ports.registers().classes(), tray.staff()));
    }

    /** As the question's class wants it today. */
    private static Foreseen foresee(Judge judge, Findings findings, Question question) {
        Hearing hearing = question.ruling().addressed() ? Hearing.ADDRESSED : Hearing.AMBIENT;
        return switch (judge.on(findings, hearing, question.classId())) {
            case Decision.Answer answer -> new Foreseen("outcome.ANSWERED", answer.entry());
            case Decision.Suggest suggest -> new Foreseen("outcome.SUGGESTED", null);
            case Decision.HandOn handOn -> new Foreseen("outcome.HANDED_ON", null);
            case Decision.Refuse refuse -> new Foreseen("outcome.REFUSED", null);
            case Decision.Silent silent -> new Foreseen("forecast.silent", null);
        };
    }
}
