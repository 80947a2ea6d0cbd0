package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judgement;
import org.classliaison.core.act.answer.WhyText;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Says why the bot spoke or kept silent. A line that is no stored question is thought about anew, and still leaves no
 * trace.
 */
public final class Explaining {

    private final Listen.Mind mind;
    private final ReadAgain readAgain;
    private final Records records;
    private final TellWhy tellWhy;
    private final Words words;

    /** How lines are thought about, and questions once more. */
    record Mind(Listen.Mind listening, ReadAgain readAgain) {}

    /** @param library names topics that are no longer among the nearest */
    public record Records(Questions questions, Handoffs handoffs, Library library) {}

    public record Words(WhyText why, Texts texts) {}

    Explaining(Mind mind, Records records, TellWhy tellWhy, Words words) {
        this.mind = mind.listening();
        this.readAgain = mind.readAgain();
        this.records = records;
        this.tellWhy = tellWhy;
        this.words = words;
    }

    /** Thinks now, outside any transaction; the returned work checks rights and tells. */
    Optional<Runnable> plan(Line line) {
        Replied replied = line.replyTo();
        Question question =
                replied == null ? null : question(line.chat(), replied).orElse(null);
        Long classId = question == null ? mind.whichClass().of(line).orElse(null) : question.classId();
        TellWhy.Subject subject = new TellWhy.Subject(question, classId, replied != null && replied.ofBot());
        String told = replied == null ? words.texts().get("why.howTo") : explain(line, replied, subject);
        return Optional.of(() -> tellWhy.to(line, subject, told));
    }

    /** By the line that asked it, by any message of the bot that answers it, or by a member's card. */
    private Optional<Question> question(Chat chat, Replied replied) {
        if (!replied.ofBot()) {
            return records.questions().byMessage(chat, replied.messageId());
        }
        return records.questions()
                .byReply(chat, replied.messageId())
                .or(() -> records.handoffs()
                        .byCardMessage(chat, replied.messageId())
                        .map(Handoff::questionId)
                        .flatMap(records.questions()::byId));
    }

    private String explain(Line line, Replied replied, TellWhy.Subject subject) {
        Question question = subject.question();
        if (question != null) {
            return question.text().isEmpty()
                    ? words.why().ofDeleted(then(question.ruling(), subject.classId()))
                    : stored(question, subject);
        }
        String text = unstored(replied);
        Findings findings =
                mind.finder().find(text, subject.classId(), mind.staff().today());
        if (findings.line().isBlank()) {
            return words.texts().get("why.nothing");
        }
        Hearing hearing = line.chat().isPrivate() ? Hearing.ADDRESSED : Hearing.AMBIENT;
        if (hearing == Hearing.AMBIENT && records.library().isPlainChatter(text)) {
            String ifAsked = words.why().of(judged(findings, Hearing.ADDRESSED, subject), null);
            String unsearched = words.why().unsearched(records.library().worthASearch(text));
            return String.join("\n", unsearched, words.texts().get("why.plain.ifAsked"), ifAsked);
        }
        return words.why().of(judged(findings, hearing, subject), null);
    }

    /** As it was read when it was asked, which may be with the question before it. */
    private String stored(Question question, TellWhy.Subject subject) {
        Findings findings = readAgain.in(mind.finder(), question, mind.staff().today());
        Hearing hearing = question.ruling().addressed() ? Hearing.ADDRESSED : Hearing.AMBIENT;
        String why = words.why().of(judged(findings, hearing, subject), then(question.ruling(), subject.classId()));
        String read = readAgain.words(question);
        return read.equals(question.text()) ? why : words.texts().get("why.readAs", read) + "\n" + why;
    }

    private Judgement judged(Findings findings, Hearing hearing, TellWhy.Subject subject) {
        return mind.judge().judge(findings, hearing, subject.classId());
    }

    /** Empty where the bot has nothing to explain: its own words, and commands. */
    private static String unstored(Replied replied) {
        boolean command = Command.in(replied.text()).isPresent();
        return replied.ofBot() || command ? "" : replied.text();
    }

    private WhyText.Then then(Ruling ruling, @Nullable Long classId) {
        String title = Optional.ofNullable(ruling.topic())
                .map(topic -> records.library()
                        .entry(topic, classId, mind.staff().today())
                        .map(Entry::title)
                        .orElse(topic))
                .orElse("");
        return new WhyText.Then(ruling, title);
    }
}
