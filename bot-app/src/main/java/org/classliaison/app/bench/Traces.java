package org.classliaison.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When questions left the fake server and messages reached it, in nanoseconds. */
final class Traces {

    private static final long SECOND = 1_000_000_000;

    private final List<Long> calls = new ArrayList<>();
    private final Map<Long, Long> askedAt = new HashMap<>();
    private final List<Double> answerMillis = new ArrayList<>();
    private int accepted;

    synchronized void asked(long userId) {
        askedAt.put(userId, System.nanoTime());
    }

    synchronized void arrived(long chatId, long nanos, boolean good) {
        calls.add(nanos);
        if (good) {
            accepted++;
            Long asked = askedAt.remove(chatId);
            if (asked != null) {
                answerMillis.add((nanos - asked) / 1e6);
            }
        }
    }

    /** Messages that were not refused. */
    synchronized int accepted() {
        return accepted;
    }

    synchronized int unanswered() {
        return askedAt.size();
    }

    synchronized double seconds() {
        return (calls.getLast() - calls.getFirst()) / 1e9;
    }

    /** Calls between the first and the last, per second. */
    synchronized double perSecond() {
        return (accepted - 1) / seconds();
    }

    /** The most calls in any sliding second. */
    synchronized int worstSecond() {
        int worst = 0;
        int from = 0;
        for (int to = 0; to < calls.size(); to++) {
            while (calls.get(to) - calls.get(from) >= SECOND) {
                from++;
            }
            worst = Math.max(worst, to - from + 1);
        }
        return worst;
    }

    /** From the update's leaving to the answer's arrival. */
    synchronized double answerP95Millis() {
        return answerMillis(0.95);
    }

    /** @param share such as .99 */
    synchronized double answerMillis(double share) {
        if (answerMillis.isEmpty()) {
            throw new IllegalStateException("No question was answered; the log above says why");
        }
        Collections.sort(answerMillis);
        return answerMillis.get((int) Math.ceil(answerMillis.size() * share) - 1);
    }

    synchronized void startAnew() {
        calls.clear();
        answerMillis.clear();
        askedAt.clear();
        accepted = 0;
    }
}
