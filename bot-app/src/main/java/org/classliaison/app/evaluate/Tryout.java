package org.classliaison.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Library;

/** Lines on their way through the real library and the real deciding. */
final class Tryout {

    private final Library library;
    private final LocalDate today;
    private final Decide decide = new Decide(Sureness.measured());

    /** @param speed of those trials, and of all processors together */
    record Result(List<Trial> trials, Speed speed) {}

    Tryout(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /** Each line three times: to warm up, with all processors at work, and one after the other. */
    Result of(List<Labelled> lines) {
        together(lines);
        double perSecond = together(lines);
        List<Trial> trials = lines.stream().map(this::trial).toList();
        List<Long> nanos = trials.stream().map(Trial::nanos).sorted().toList();
        return new Result(trials, new Speed(nanos, perSecond));
    }

    /** @return lines a second */
    private double together(List<Labelled> lines) {
        long began = System.nanoTime();
        long tried =
                lines.parallelStream().filter(line -> trial(line).nanos() > 0).count();
        return tried / ((System.nanoTime() - began) / 1e9);
    }

    private Trial trial(Labelled line) {
        long began = System.nanoTime();
        Findings findings = library.find(line.text(), null, today);
        var addressed = decide.on(findings, Hearing.ADDRESSED);
        long nanos = System.nanoTime() - began;
        return new Trial(line, findings, addressed, decide.on(findings, Hearing.AMBIENT), nanos);
    }
}
