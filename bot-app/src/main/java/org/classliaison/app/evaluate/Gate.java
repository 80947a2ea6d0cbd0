package org.classliaison.app.evaluate;

import java.util.Comparator;
import java.util.List;

/** How well the gate tells questions for the bot from chatter, over all thresholds that it could have. */
record Gate(List<Trial> all) {

    /** The greatest share of questions let through while at least that share of what is let through are questions. */
    double recallAt(double precision) {
        List<Trial> surestFirst = all.stream()
                .sorted(Comparator.comparingDouble(
                                (Trial trial) -> trial.findings().asked())
                        .reversed())
                .toList();
        long questions = all.stream().filter(trial -> trial.line().isQuestion()).count();
        double best = 0;
        int through = 0;
        int right = 0;
        for (Trial trial : surestFirst) {
            through++;
            right += trial.line().isQuestion() ? 1 : 0;
            if (right >= precision * through) {
                best = Math.max(best, right / (double) questions);
            }
        }
        return best;
    }
}
