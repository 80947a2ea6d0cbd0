package org.classliaison.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;
import org.classliaison.core.signs.Watcher;

/** Sees what a word in the line says, as rare as the script wants it. */
public final class ScriptedWatcher implements Watcher {
    private final List<Cue> cues = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean broken;
    private volatile Learning learning = Learning.DONE;

    /** @param perThousand of 1,000 ordinary lines so many look like it */
    public record Cue(String word, Category category, Severity severity, double perThousand) {}

    /** One word for each category, well within the usual budget; danger and low spirits besides. */
    public static ScriptedWatcher usual() {
        ScriptedWatcher watcher = new ScriptedWatcher();
        watcher.on(new Cue("不想活", Category.DISTRESS, Severity.DANGER, 1));
        watcher.on(new Cue("好难受", Category.DISTRESS, Severity.CARE, 4));
        watcher.on(new Cue("好累", Category.DISTRESS, Severity.MOOD, 18));
        watcher.on(new Cue("废物", Category.ABUSE, Severity.CARE, 6));
        watcher.on(new Cue("刷单", Category.SCAM, Severity.CARE, 0.8));
        watcher.on(new Cue("身份证号", Category.LEAK, Severity.CARE, 0.1));
        watcher.on(new Cue("空调", Category.WISH, Severity.CARE, 2.5));
        return watcher;
    }

    public void on(Cue cue) {
        cues.addFirst(cue);
    }

    /** From now on it fails with each line. */
    public void breaks() {
        broken = true;
    }

    /** Whoever asks it for signs now would have to wait. */
    public void beginsToLearn() {
        learning = Learning.UNDER_WAY;
    }

    public void hasLearned() {
        learning = Learning.DONE;
    }

    public void failsToLearn() {
        learning = Learning.FAILED;
    }

    @Override
    public Learning learning() {
        return learning;
    }

    /** How many lines it was given. */
    public int read() {
        return read.get();
    }

    @Override
    public List<Sign> signs(String text) {
        if (learning != Learning.DONE) {
            throw new AssertionError("Nobody asks before all is learned");
        }
        read.incrementAndGet();
        if (broken) {
            throw new IllegalStateException("The watcher is out of order");
        }
        return cues.stream()
                .filter(cue -> text.contains(cue.word()))
                .map(cue -> sign(text, cue))
                .toList();
    }

    private static Sign sign(String text, Cue cue) {
        int at = text.indexOf(cue.word());
        String name = cue.category().name().toLowerCase(Locale.ROOT);
        return new Sign(
                cue.category(),
                name,
                cue.severity(),
                0.9,
                cue.perThousand(),
                List.of(new Span(at, at + cue.word().length())),
                List.of(),
                name + "-1");
    }
}
