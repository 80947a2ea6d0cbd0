package org.classliaison.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.classliaison.core.inbox.Arrival;

/** What a class group sounds like: 85% chatter, 15% questions to the bot, mixed with a fixed seed. */
final class Traffic {

    private static final int QUESTIONS_IN_A_HUNDRED = 15;

    private final List<String> chatter;
    private final List<String> questions;
    private final Random random = new Random(20261123);
    private long nextMessage = 1;

    Traffic(List<String> chatter, List<String> questions) {
        this.chatter = chatter;
        this.questions = questions;
    }

    List<Arrival> mixed(int count) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean asks = random.nextInt(100) < QUESTIONS_IN_A_HUNDRED;
            arrivals.add(asks ? question() : BenchPlatform.arrival(nextMessage++, false, one(chatter)));
        }
        return arrivals;
    }

    Arrival question() {
        return BenchPlatform.arrival(nextMessage++, true, one(questions));
    }

    private String one(List<String> lines) {
        return lines.get(random.nextInt(lines.size()));
    }
}
