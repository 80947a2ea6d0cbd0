package org.classliaison.core.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.act.digest.Tally;
import org.classliaison.core.act.digest.Week;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Questions.Asked;
import org.classliaison.core.questions.Ruling.Outcome;
import org.jspecify.annotations.Nullable;

/** Counts weeks over the questions in memory. */
final class FakeWeeks implements Weeks {

    private final Map<Told, Boolean> told;
    private final Questions questions;

    private record Told(BotId bot, @Nullable Long classId, LocalDate monday) {}

    FakeWeeks(Tables tables, Questions questions) {
        this.told = tables.table();
        this.questions = questions;
    }

    @Override
    public List<Tally> tallies(List<Long> classIds, Week week) {
        return classIds.stream()
                .map(id -> tally(id, asked(id, week).toList()))
                .filter(tally -> tally.asked() > 0)
                .toList();
    }

    @Override
    public List<TopicCount> topics(long classId, Week week, int most) {
        return asked(classId, week)
                .map(asked -> asked.question().ruling())
                .filter(ruling -> ruling.confidence() >= 0.5 && ruling.outcome() != Outcome.REFUSED)
                .map(ruling -> Objects.requireNonNull(ruling.topic()))
                .collect(Collectors.groupingBy(topic -> topic, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> new TopicCount(count.getKey(), count.getValue().intValue()))
                .sorted(Comparator.comparingInt(TopicCount::times).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Question> missed(long classId, Week week, int most) {
        return asked(classId, week)
                .filter(FakeWeeks::isMissed)
                .map(Asked::question)
                .filter(question -> question.askerId() != null)
                .limit(most)
                .toList();
    }

    @Override
    public boolean tell(BotId bot, @Nullable Long classId, LocalDate monday) {
        return told.put(new Told(bot, classId, monday), true) == null;
    }

    private Stream<Asked> asked(long classId, Week week) {
        return questions.ofClass(classId, Integer.MAX_VALUE).stream()
                .filter(asked -> !asked.question().askedAt().isBefore(week.from())
                        && asked.question().askedAt().isBefore(week.to()));
    }

    private static boolean isMissed(Asked asked) {
        return asked.handoff()
                .map(handoff -> handoff.isOpen() && handoff.leadId() == null)
                .orElse(asked.useless() > 0);
    }

    private static Tally tally(long classId, List<Asked> asked) {
        return new Tally(
                classId,
                asked.size(),
                count(asked, one -> has(one, Outcome.ANSWERED) && one.handoff().isEmpty()),
                count(asked, one -> has(one, Outcome.SUGGESTED)),
                count(asked, one -> one.handoff().isPresent()),
                count(asked, one -> one.handoff().map(Handoff::answer).isPresent()),
                count(asked, one -> one.handoff().filter(Handoff::isOpen).isPresent()),
                count(asked, one -> has(one, Outcome.REFUSED)),
                count(asked, one -> has(one, Outcome.RECALLED)),
                asked.stream().mapToInt(Asked::useful).sum(),
                asked.stream().mapToInt(Asked::useless).sum());
    }

    private static boolean has(Asked asked, Outcome outcome) {
        return asked.question().ruling().outcome() == outcome;
    }

    private static int count(List<Asked> asked, Predicate<Asked> which) {
        return (int) asked.stream().filter(which).count();
    }
}
