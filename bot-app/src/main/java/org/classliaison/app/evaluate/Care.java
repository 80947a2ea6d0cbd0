package org.classliaison.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.classliaison.core.signs.BadSigns;
import org.classliaison.core.signs.SignFigures;
import org.classliaison.core.signs.SignLine;
import org.classliaison.core.signs.SignSeed;
import org.classliaison.core.signs.WatchLines;

/** Measures what is found of lines that may need care, on labelled lines that nothing was learned from. */
final class Care {

    private static final int ROUNDS = 3;

    private final WatchLines watcher;
    private final SignSeed learned;

    /** @param learned what the watcher learned from */
    Care(WatchLines watcher, SignSeed learned) {
        this.watcher = watcher;
        this.learned = learned;
    }

    /**
     * @param lines labelled
     * @return every figure by its name, each of which begins with {@code care_}
     */
    Map<String, Object> figures(SignSeed lines) {
        Map<String, Object> figures = new LinkedHashMap<>();
        new SignFigures(lines, learned, watcher)
                .all()
                .forEach((name, figure) -> figures.put("care_" + name, Math.round(figure * 1000) / 1000.0));
        figures.put("care_lines_per_s_without_vectors", Math.round(perSecond(lines.lines())));
        return figures;
    }

    /** With all processors at work, once they are warm. */
    private double perSecond(List<SignLine> lines) {
        WatchLines fast = watcher.byLettersAlone();
        double perSecond = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            lines.parallelStream().forEach(line -> fast.signs(line.text()));
            perSecond = lines.size() / ((System.nanoTime() - began) / 1e9);
        }
        return perSecond;
    }

    /** @throws BadLabels naming the file and what it lacks */
    static SignSeed lines(Path folder) {
        SignSeed lines = new SignSeed();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".jsonl")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    lines.read(String.valueOf(file.getFileName()), in);
                }
            }
        } catch (BadSigns e) {
            throw new BadLabels(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BadLabels(folder + " cannot be read; give a folder with ordinary.jsonl and labelled lines.");
        }
        return lines;
    }
}
