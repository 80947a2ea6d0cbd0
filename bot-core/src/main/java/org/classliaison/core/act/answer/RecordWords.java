package org.classliaison.core.act.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.What;

/** Records in the words of an answer, one line each, and who wrote them down. */
public final class RecordWords {

    private final Persons persons;
    private final Texts texts;
    private final DayWords days;
    private final Clock clock;

    /** @param clock in the branch's zone */
    public RecordWords(Persons persons, Texts texts, Clock clock) {
        this.persons = persons;
        this.texts = texts;
        this.days = new DayWords(texts);
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    String of(ClassRecord fact) {
        What what = fact.what();
        String detail = Objects.requireNonNullElse(what.detail(), "");
        return switch (fact.kind()) {
            case DEADLINE -> deadline(what, Objects.requireNonNull(what.when())) + further(detail);
            case EVENT ->
                texts.get("records.told.EVENT", what.title(), day(Objects.requireNonNull(what.when())))
                        + further(detail);
            case FIGURE -> texts.get("records.told.FIGURE", what.title(), detail, noted(fact));
            case CONTACT -> texts.get("records.told.CONTACT", what.title(), detail);
        };
    }

    /** Somebody who has left the bot stays unnamed. */
    String source(ClassRecord fact) {
        String name =
                persons.byId(fact.noted().personId()).map(Person::shownName).orElse("");
        String key = fact.owner().isBranch() ? "records.noted.branch" : "records.noted.class";
        return texts.get(key, name, noted(fact));
    }

    private String deadline(What what, When when) {
        String title = what.title().endsWith("截止")
                ? what.title().substring(0, what.title().length() - 2)
                : what.title();
        return texts.get("records.told.DEADLINE", title, day(when), days.ahead(when.day(), today()));
    }

    private String further(String detail) {
        return detail.isEmpty() ? "" : texts.get("records.told.further", detail);
    }

    private String day(When when) {
        return days.brief(when, today());
    }

    private String noted(ClassRecord fact) {
        return days.plain(LocalDate.ofInstant(fact.noted().at(), clock.getZone()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
