package org.classliaison.core.act.privacy;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.notices.Pages;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standings;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.shares.Shares;

/** Shows a person what is stored about them. Only ever in their private chat. */
public final class OwnData {

    private static final int SHOWN_QUESTIONS = 20;
    private static final int SHOWN_CHARACTERS = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Records records;
    private final People people;
    private final Terms terms;
    private final Pen pen;

    /**
     * How long things are kept, in days.
     *
     * @param questions texts and askers of questions
     * @param open what a person has been asked to look at, while nobody decides
     * @param closed the same once somebody has decided
     * @param suggestions once they are answered
     */
    public record Terms(long questions, long open, long closed, long suggestions) {}

    public record Records(
            Questions questions,
            Standings standings,
            Receipts receipts,
            Shares shares,
            Dates dates,
            Flags flags,
            Suggested suggested) {}

    /** How many suggestions somebody has handed in. */
    @FunctionalInterface
    public interface Suggested {
        int countOf(Person person);
    }

    /** What was put before people of somebody's lines, a line each: category, state, when it is deleted. */
    @FunctionalInterface
    public interface Flags {
        List<String> of(Person person);
    }

    public record People(Duties duties, Staff staff) {}

    public record Dates(StageRecords stages, Reminders reminders, FeedLinks feeds) {}

    /** @param clock in the branch's zone: shown days are read off it */
    public record Pen(Mail mail, Texts texts, Clock clock) {}

    public OwnData(Records records, People people, Terms terms, Pen pen) {
        this.records = records;
        this.people = people;
        this.terms = terms;
        this.pen = pen;
    }

    /** What is kept in general, who sees it and for how long, for anybody who asks anywhere. */
    public void explain(Chat chat, long messageId) {
        String text = pen.texts()
                .get("privacy.explain", terms.questions(), terms.open(), terms.closed(), terms.suggestions());
        pen.mail().answer(chat, new Say(text, List.of(), messageId));
    }

    public void show(Person person) {
        List<Question> asked = records.questions().askedBy(person.id());
        List<String> held = people.duties().of(person.id(), people.staff().today()).stream()
                .map(duty -> pen.texts().get("role." + duty.role().name()))
                .toList();
        String text = pen.texts()
                .get(
                        "privacy.mine",
                        person.pseudonym(),
                        person.name() == null ? pen.texts().get("privacy.none") : person.name(),
                        list(held),
                        asked.size(),
                        asked.stream().limit(SHOWN_QUESTIONS).map(this::line).collect(Collectors.joining()),
                        standings(person),
                        records.receipts().countOf(person.id()),
                        shares(person),
                        records.dates().reminders().ofPerson(person.id()).size(),
                        stageDays(person),
                        records.dates().feeds().of(person.id()).size());
        sayAll(person, text + flags(person) + suggested(person));
    }

    /** In as many letters as it takes: what is kept is shown to its end. */
    private void sayAll(Person person, String text) {
        Pages.of(RichText.plain(text), Outgoing.LONGEST_TEXT)
                .forEach(page -> pen.mail().answer(person.privateChat(), new Say(page.text(), List.of(), null)));
    }

    public void sendToPrivate(Chat group, long messageId) {
        pen.mail().answer(group, new Say(pen.texts().get("privacy.inPrivate"), List.of(), messageId));
    }

    /** Without what was begun and left empty. */
    private long shares(Person person) {
        return records.shares().of(person.id()).stream()
                .filter(share -> !share.isEmpty())
                .count();
    }

    private String stageDays(Person person) {
        return list(records.dates().stages().ofPerson(person.id()).stream()
                .flatMap(stage -> stage.days().entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .map(day -> pen.texts().get("anchor." + day.getKey().name()) + " " + day.getValue())
                .toList());
    }

    private String flags(Person person) {
        List<String> all = records.flags().of(person);
        return all.isEmpty() ? "" : "\n\n" + pen.texts().get("privacy.flags", String.join("\n", all));
    }

    private String suggested(Person person) {
        int count = records.suggested().countOf(person);
        return count == 0 ? "" : "\n\n" + pen.texts().get("privacy.suggestions", count);
    }

    private String standings(Person person) {
        return list(
                records.standings().of(person.id()).stream().map(this::standing).toList());
    }

    private String list(List<String> all) {
        return all.isEmpty() ? pen.texts().get("privacy.none") : pen.texts().list(all);
    }

    private String standing(Standing standing) {
        String stage = pen.texts().get("stage." + standing.stage().name());
        return standing.since() == null ? stage : pen.texts().get("privacy.standing", stage, standing.since());
    }

    private String line(Question question) {
        String day = DAY.format(
                ZonedDateTime.ofInstant(question.askedAt(), pen.clock().getZone()));
        return "\n· " + day + " " + Beginning.cut(question.text(), SHOWN_CHARACTERS);
    }
}
