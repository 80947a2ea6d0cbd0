package org.classliaison.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Library;

/** Lines on their way through the real library and the real deciding. */
final class Tryout {

    private final Library library;
    private final LocalDate today;
    private final Decide decide = new Decide(Sureness.measured());

    /** @param speed of those trials, and of all processors together */
    record Result(List<Trial> trials, Speed speed) {

        List<Trial> questions() {
            return trials.stream().filter(trial -> trial.line().isQuestion()).toList();
        }
    }

    Tryout(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /** Each line four times: to warm up, twice with all processors at work, and one after the other. */
    Result of(List<Labelled> lines) {
        together(lines, library);
        double asked = together(lines, library);
        double heard = together(lines, (text, classId, day) -> library.overhear(text, classId, day));
        List<Trial> trials = lines.stream().map(this::trial).toList();
        List<Long> nanos = trials.stream().map(Trial::nanos).sorted().toList();
        return new Result(trials, new Speed(nanos, asked, heard));
    }

    /** @return decisions a second */
    private double together(List<Labelled> lines, Finder finder) {
        long began = System.nanoTime();
        lines.parallelStream()
                .map(line -> finder.find(line.text(), null, today))
                .forEach(found -> decide.on(found, Hearing.AMBIENT));
        return lines.size() / ((System.nanoTime() - began) / 1e9);
    }

    private Trial trial(Labelled line) {
        long began = System.nanoTime();
        Findings findings = library.find(line.text(), null, today);
        var addressed = decide.on(findings, Hearing.ADDRESSED);
        long nanos = System.nanoTime() - began;
        Findings heard = library.isPlainChatter(line.text()) ? Findings.nothing(findings.line()) : findings;
        return new Trial(line, findings, addressed, decide.on(heard, Hearing.AMBIENT), nanos);
    }
}
