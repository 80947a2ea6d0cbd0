package org.classliaison.core.act.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.care.MoodWeek;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.questions.Question;

/** The words of one class's digest: one screen. */
final class ClassDigest {

    private static final int MOST_LINES = 5;
    private static final int MOST_MISSED = 50;
    private static final int LONGEST_BAR = 8;
    private static final int WORDING_CHARACTERS = 60;
    private static final int DAYS_BEFORE_REVIEW = 30;

    private final Weeks weeks;
    private final Contents contents;
    private final Texts texts;

    ClassDigest(Weeks weeks, Contents contents, Texts texts) {
        this.weeks = weeks;
        this.contents = contents;
        this.texts = texts;
    }

    /** @param today the day on which it is read */
    String of(ClassGroup group, Week week, Tally tally, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(head(group, week));
        lines.addAll(figures(tally));
        lines.addAll(topics(group.id(), week, today));
        lines.addAll(missed(group.id(), week));
        review(group.id(), today).ifPresent(lines::add);
        long look = contents.needLook(group.id(), today);
        if (look > 0) {
            lines.add("\n" + texts.get("digest.look", look));
        }
        return String.join("\n", lines);
    }

    String head(ClassGroup group, Week week) {
        return texts.get("digest.head", group.name(), week.monday(), week.last());
    }

    /** One sentence about all of them; about fewer than five there is none. */
    String mood(MoodWeek week) {
        return texts.get("digest.mood", week.people(), week.lines());
    }

    private List<String> figures(Tally tally) {
        return List.of(
                texts.get("digest.asked", tally.asked(), tally.answered(), tally.suggested(), tally.handedOn()),
                texts.get("digest.people", tally.byPeople(), tally.stillOpen()),
                texts.get("digest.rest", tally.refused(), tally.recalled(), tally.useful(), tally.useless()));
    }

    private List<String> topics(long classId, Week week, LocalDate today) {
        List<Weeks.TopicCount> counts = weeks.topics(classId, week, MOST_LINES);
        int most = counts.stream().mapToInt(Weeks.TopicCount::times).max().orElse(1);
        List<String> lines = counts.stream()
                .flatMap(count -> contents.library().entry(count.topic(), classId, today).stream()
                        .map(entry ->
                                texts.get("digest.topic", bar(count.times(), most), count.times(), entry.title())))
                .toList();
        return under("digest.topics", lines);
    }

    private List<String> missed(long classId, Week week) {
        List<Question> missed = weeks.missed(classId, week, MOST_MISSED);
        List<String> lines = missed.stream()
                .filter(contents.personal().negate())
                .map(question -> beginning(question.text()))
                .distinct()
                .limit(MOST_LINES)
                .map(wording -> texts.get("digest.missed.line", wording))
                .collect(Collectors.toCollection(ArrayList::new));
        int about = (int) missed.stream().filter(contents.personal()).count();
        if (about > 0) {
            lines.add(texts.get("digest.missed.personal", about));
        }
        return under("digest.missed", lines);
    }

    private Optional<String> review(long classId, LocalDate today) {
        List<Entry> due = contents.dueForReview(classId, today.plusDays(DAYS_BEFORE_REVIEW));
        String titles =
                texts.list(due.stream().limit(MOST_LINES).map(Entry::title).toList());
        return due.isEmpty() ? Optional.empty() : Optional.of("\n" + texts.get("digest.review", due.size(), titles));
    }

    private List<String> under(String heading, List<String> lines) {
        List<String> all = new ArrayList<>();
        if (!lines.isEmpty()) {
            all.add("\n" + texts.get(heading));
            all.addAll(lines);
        }
        return all;
    }

    private static String bar(int times, int most) {
        return "▇".repeat(Math.max(1, Math.round((float) LONGEST_BAR * times / most)));
    }

    private static String beginning(String line) {
        String flat = line.strip().replace('\n', ' ');
        return Beginning.of(flat, WORDING_CHARACTERS);
    }
}
