package org.classliaison.app.rehearse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judgement;
import org.classliaison.core.act.answer.WhyText;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.signs.Watcher;
import org.jspecify.annotations.Nullable;

/** Where lines are tried: the library, the watcher and the deciding of the real bot, with nobody listening. */
record Stage(Library library, Watcher watcher, Decide decide, Texts texts) {

    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    List<Outcome> rehearse(Line line) {
        Findings findings = library.find(line.text(), null, LocalDate.now(SCHOOL));
        List<Flag> flags = Flag.of(line.text(), watcher);
        return line.hearings().stream()
                .map(hearing -> outcome(line, hearing, findings, flags))
                .toList();
    }

    private Outcome outcome(Line line, Hearing hearing, Findings findings, List<Flag> flags) {
        boolean plain = hearing == Hearing.AMBIENT && library.isPlainChatter(line.text());
        Decision decision = decide.on(plain ? Findings.nothing(findings.line()) : findings, hearing);
        Entry entry = entry(decision);
        return new Outcome(
                line.text(),
                LineFile.name(hearing),
                name(decision),
                entry == null ? null : entry.topic(),
                findings.entries().stream().map(Entry::topic).toList(),
                entry == null ? null : entry.layer().text(),
                shown(decision),
                Math.round(findings.confidence() * 1000) / 1000.0,
                flags,
                line.why() ? why(line, !plain, new Judgement(findings, hearing, usual(), decision)) : null);
    }

    private Why why(Line line, boolean searched, Judgement judged) {
        return Why.of(judged, searched, library.worthASearch(line.text()), new WhyText(texts));
    }

    private Judgement.Limits usual() {
        return new Judgement.Limits(decide.usual(), null, null);
    }

    private static String name(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> "answer";
            case Decision.Suggest suggest -> "suggest";
            case Decision.HandOn handOn -> "handoff";
            case Decision.Refuse refuse -> "refuse";
            case Decision.Silent silent -> "silent";
        };
    }

    private static @Nullable Entry entry(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> answer.entry();
            case Decision.Suggest suggest -> suggest.entries().getFirst();
            case Decision.HandOn handOn -> handOn.entry();
            case Decision.Refuse refuse -> refuse.entry();
            case Decision.Silent silent -> null;
        };
    }

    private @Nullable String shown(Decision decision) {
        AnswerText words = new AnswerText(texts);
        return switch (decision) {
            case Decision.Answer answer -> words.of(answer.entry(), List.of());
            case Decision.Suggest suggest -> words.choice(suggest.entries());
            case Decision.HandOn handOn -> handedOn(handOn.entry());
            case Decision.Refuse refuse -> words.of(refuse.entry(), List.of());
            case Decision.Silent silent -> null;
        };
    }

    /** The real note names the two members of the class; a rehearsal has no class. */
    private String handedOn(@Nullable Entry entry) {
        boolean personal = entry != null && entry.layer() == Layer.PERSON;
        return texts.get(personal ? "handoff.note.personal" : "handoff.note", texts.get("handoff.note.members", ""));
    }
}
