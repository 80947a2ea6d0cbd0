package org.classliaison.core.act.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareCounts.Count;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.chat.Button;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Category;

/** How often each detector was right in a class, as its members have found. No person is in these numbers. */
final class ShowBoard {

    private static final int DAYS = 90;
    private static final int WEEKS_IN_SHADOW = 4;

    private final CareDesk desk;

    ShowBoard(CareDesk desk) {
        this.desk = desk;
    }

    void show(Person reader) {
        List<Long> classes = desk.people().staff().classesOf(reader);
        classes.forEach(classId -> show(reader, classId));
        if (classes.isEmpty()) {
            desk.say(reader, "care.membersOnly");
        }
    }

    private void show(Person reader, long classId) {
        LocalDate from = desk.week(desk.now()).minusDays(DAYS);
        Map<Category, List<Count>> counts = desk.records().books().counts().since(classId, from).stream()
                .collect(Collectors.groupingBy(count -> count.slot().category()));
        List<String> lines = new ArrayList<>();
        List<List<Button>> rows = new ArrayList<>();
        lines.add(desk.text("care.board", desk.className(classId), DAYS));
        for (CareChoice choice : desk.records().choices().ofClass(classId)) {
            List<Count> ofCategory = counts.getOrDefault(choice.category(), List.of());
            lines.addAll(lines(choice, ofCategory));
            rows.addAll(lower(reader, choice, Precision.of(ofCategory)));
        }
        boolean empty = counts.isEmpty();
        desk.say(
                reader,
                rows,
                empty ? desk.text("care.board.empty", desk.className(classId)) : String.join("\n", lines));
    }

    private List<String> lines(CareChoice choice, List<Count> counts) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Count>> byDetector = counts.stream()
                .filter(count -> count.what() != What.SHADOWED)
                .collect(Collectors.groupingBy(count -> count.slot().detector(), TreeMap::new, Collectors.toList()));
        byDetector.forEach((detector, ofOne) -> lines.add(line(choice, detector, Precision.of(ofOne))));
        String shadow = shadow(counts);
        if (!shadow.isEmpty()) {
            lines.add(desk.text("care.board.shadow", desk.name(choice.category()), shadow));
        }
        return lines;
    }

    private String line(CareChoice choice, String detector, Precision precision) {
        String line = desk.text(
                "care.board.line",
                desk.name(choice.category()),
                detector,
                precision.of(What.RAISED),
                precision.of(What.NEEDS_CARE),
                precision.of(What.CONTACTED),
                precision.of(What.HANDED_TO_COUNSELOR),
                precision.of(What.FALSE_ALARM),
                precision.of(What.JOKE),
                precision.of(What.EXPIRED));
        String found = precision.decided() == 0
                ? desk.text("care.board.undecided")
                : desk.text("care.board.right", precision.share(), precision.right(), precision.decided());
        return line + "\n" + found + desk.text("care.board.budget", choice.perThousand());
    }

    /** By week, the newest first. */
    private String shadow(List<Count> counts) {
        TreeMap<LocalDate, Integer> weeks = new TreeMap<>();
        counts.stream()
                .filter(count -> count.what() == What.SHADOWED)
                .forEach(count -> weeks.merge(count.slot().week(), count.number(), Integer::sum));
        return desk.pen()
                .texts()
                .list(weeks.descendingMap().entrySet().stream()
                        .limit(WEEKS_IN_SHADOW)
                        .map(week -> desk.text("care.board.week", week.getKey(), week.getValue()))
                        .toList());
    }

    private List<List<Button>> lower(Person reader, CareChoice choice, Precision precision) {
        return precision.isMostlyFalse()
                ? Budget.below(choice)
                        .map(budget -> List.of(List.of(new ChoiceButtons(desk, reader).lower(budget, choice))))
                        .orElse(List.of())
                : List.of();
    }
}
