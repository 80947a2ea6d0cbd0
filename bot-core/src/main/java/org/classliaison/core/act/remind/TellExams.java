package org.classliaison.core.act.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.Almanac.Exams;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;

/** Takes down when a class has its exams, from a line such as 考试周 1月5日到1月16日: some reminders are counted from them. */
final class TellExams {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:考试周|考试|exams?)[\\s:：是为]*(\\S.*?)\\s*(?:到|至|—|~|～|\\bto\\b)\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

    private final RemindDesk desk;
    private final ReadDay days = new ReadDay();

    TellExams(RemindDesk desk) {
        this.desk = desk;
    }

    /** @return whether the line was about that */
    boolean isMeantBy(Person member, String line) {
        Matcher found = SHAPE.matcher(line.strip());
        if (!found.matches() || desk.classesOf(member).isEmpty()) {
            return false;
        }
        Optional<LocalDate> first = day(found.group(1), desk.today());
        Optional<LocalDate> last = first.flatMap(from -> day(found.group(2), from));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            desk.say(member, "remind.exams.bad");
        } else {
            told(member, desk.classesOf(member), new Exams(first.get(), last.get()));
        }
        return true;
    }

    /** The class was asked for. */
    String picked(Pressed pressed) {
        if (!desk.looksAfter(pressed.presser(), pressed.subject())) {
            return desk.text("remind.notYours");
        }
        String[] days = Detail.of(pressed).what().split("/", 2);
        take(pressed.presser(), pressed.subject(), new Exams(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        return "";
    }

    private void told(Person member, List<Long> classes, Exams exams) {
        if (classes.size() == 1) {
            take(member, classes.getFirst(), exams);
            return;
        }
        String detail = Detail.choosing(exams.first() + "/" + exams.last()).written();
        List<List<Button>> rows = new ClassChoice(desk.pen().buttons())
                .of(
                        desk.people().classes().byIds(classes),
                        classId -> new Offered(member.bot(), Action.EXAMS_CLASS, classId, detail));
        desk.say(member, rows, desk.text("remind.exams.whichClass"));
    }

    private Optional<LocalDate> day(String text, LocalDate from) {
        return days.in(text, from) instanceof DayRead.Found found
                ? Optional.of(found.when().day())
                : Optional.empty();
    }

    private void take(Person member, long classId, Exams exams) {
        desk.records().calendar().almanacs().tell(classId, exams);
        List<Reminder> counted = desk.records().reminders().ofClass(classId).stream()
                .filter(reminder -> reminder.what().schedule().rule() instanceof Rule.AroundExams)
                .toList();
        counted.forEach(desk.plant()::anew);
        desk.say(member, "remind.exams", desk.className(classId), exams.first(), exams.last(), counted.size());
    }
}
