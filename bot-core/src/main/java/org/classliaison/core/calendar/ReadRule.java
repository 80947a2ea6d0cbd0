package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name its days: the surest ways first, what comes round before what comes once. */
final class ReadRule {

    private static final List<Way> AGAIN = Stream.of(
                    ExamWays.all(), NamedDays.everyYear(), WeeklyWays.all(), MonthlyWays.all(), EnglishWays.all())
            .flatMap(List::stream)
            .toList();
    private static final List<Way> BEFORE_DATES = Stream.of(SingleWays.beforeDates(), EnglishSingleWays.beforeDates())
            .flatMap(List::stream)
            .toList();
    private static final List<Way> ONCE = Stream.of(
                    SingleWays.behindDates(), EnglishSingleWays.behindDates(), NamedDays.once())
            .flatMap(List::stream)
            .toList();
    private static final Pattern CHINESE_DATE = Pattern.compile("(?<!\\d)" + WrittenDays.CHINESE);

    private final ReadDay days = new ReadDay();

    /**
     * @param time where it was read together with the day, or null
     * @param words those that name the days
     */
    record Found(RuleRead read, @Nullable LocalTime time, String words, Sentence rest) {}

    Found in(Sentence sentence, Asked asked) {
        return first(AGAIN, sentence, asked)
                .or(() -> first(BEFORE_DATES, sentence, asked))
                .or(() -> sentence.find(CHINESE_DATE).map(found -> date(found, sentence, asked)))
                .or(() -> first(ONCE, sentence, asked))
                .orElseGet(() -> asTyped(sentence, asked.today()));
    }

    private static Optional<Found> first(List<Way> ways, Sentence sentence, Asked asked) {
        for (Way way : ways) {
            Optional<Matcher> found = sentence.find(way.shape());
            if (found.isPresent()) {
                int start = found.get().start();
                int end = way.end(found.get());
                String words = sentence.text().substring(start, end);
                RuleRead read = way.read(found.get(), asked);
                return Optional.of(new Found(read, null, words, sentence.without(start, end)));
            }
        }
        return Optional.empty();
    }

    private static Found date(Matcher found, Sentence sentence, Asked asked) {
        Way way = new Way(
                CHINESE_DATE, (day, when) -> RuleRead.of(new Rule.Once(WrittenDays.in(day.group(), when.today()))));
        return new Found(way.read(found, asked), null, found.group(), sentence.without(found));
    }

    private Found asTyped(Sentence sentence, LocalDate today) {
        return switch (days.in(sentence.text(), today)) {
            case DayRead.None none -> new Found(RuleRead.choice(Open.NO_DAY), null, "", sentence);
            case DayRead.Wrong wrong -> {
                Trouble trouble = wrong.words().matches(".*[:点时].*") ? Trouble.NO_SUCH_TIME : Trouble.NO_SUCH_DAY;
                yield new Found(new RuleRead.Bad(trouble), null, wrong.words(), sentence);
            }
            case DayRead.Found found ->
                new Found(
                        RuleRead.of(new Rule.Once(found.when().day())),
                        found.when().time(),
                        "",
                        new Sentence(found.before() + Sentence.CUT + found.after()));
        };
    }
}
