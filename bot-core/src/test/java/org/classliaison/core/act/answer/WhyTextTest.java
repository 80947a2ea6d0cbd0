package org.classliaison.core.act.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.classliaison.core.act.answer.Judgement.Limits;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Reason;
import org.classliaison.core.knowledge.Seed;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.testing.BagOfLetters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class WhyTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Sureness USUAL = new Sureness(0.7, 0.15, 0.9, 0.6);

    @TempDir
    Path cache;

    @Test
    void everyReasonOfTheLibraryHasANameInBothLanguages() {
        Texts chinese = new Texts(Locale.CHINA);
        Texts english = new Texts(Locale.ENGLISH);
        Findings findings = library().find("思想汇报多久写一篇", null, TODAY);
        List<String> names = Stream.concat(
                        findings.hits().stream().flatMap(hit -> hit.reasons().stream()), findings.gate().stream())
                .map(Reason::name)
                .distinct()
                .toList();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(List.of(
                                chinese.orElse("why.reason." + name, ""), english.orElse("why.reason." + name, "")))
                        .doesNotContain(""));
    }

    @Test
    void neverTakesMoreThanFourteenLines() {
        Findings findings = library().find("思想汇报多久写一篇", null, TODAY);
        Limits limits = new Limits(USUAL, Manner.CAREFUL, Caution.Level.WARIER);
        Judgement judged = new Judgement(findings, Hearing.AMBIENT, limits, new Decision.Silent());
        Ruling then = new Ruling(Ruling.Outcome.RECALLED, false, "report_freq", 1, 0.9, "");
        String text = new WhyText(new Texts(Locale.CHINA)).of(judged, new WhyText.Then(then, "思想汇报多久一篇"));
        assertThat(text.lines()).hasSize(14);
    }

    @Test
    void saysWhatSpokeForAQuestionAtAllAndWhatAgainstItAlsoWhereItKeptSilent() {
        Findings findings = new Findings(
                library().find("思想汇报多久写一篇", null, TODAY).line(),
                List.of(),
                0.4,
                0.5,
                List.of(
                        new Reason("gate.chatter", 0.81, -5.9),
                        new Reason("gate.ways", 0.7, 3.1),
                        new Reason("gate.field", 1, 0.3)));
        Judgement judged =
                new Judgement(findings, Hearing.AMBIENT, new Limits(USUAL, null, null), new Decision.Silent());
        assertThat(new WhyText(new Texts(Locale.CHINA)).of(judged, null).lines())
                .startsWith(
                        "没有开口：像提问的把握 0.50，要到 0.90 才会主动回答。",
                        "像提问：+3.1 和条目的问法像（0.70）；+0.3 说到入党的词（1.00）",
                        "不像提问：-5.9 和闲聊像（0.81）");
    }

    @Test
    void namesAReasonThatHasNoNameYetByItsKey() {
        Findings real = library().find("思想汇报多久写一篇", null, TODAY);
        Hit hit = new Hit(real.entries().getFirst(), 0.5, List.of(new Reason("moonlight", 0.5, -1.25)));
        Findings findings = new Findings(real.line(), List.of(hit), 0.5, 0.95);
        Judgement judged =
                new Judgement(findings, Hearing.AMBIENT, new Limits(USUAL, null, null), new Decision.Silent());
        assertThat(new WhyText(new Texts(Locale.CHINA)).of(judged, null))
                .contains("-1.3 moonlight（0.50）", "▇▇▇▇▇▁▁▁▁▁ 0.50");
    }

    @Test
    void aFigureThatMissedItsThresholdNeverReadsAsIfItHadMetIt() {
        assertThat(Stream.of(0.8999, 0.9, 0.95, 0.975, 0.0, 1.0).map(Figures::of))
                .containsExactly("0.899", "0.90", "0.95", "0.975", "0.00", "1.00");
    }

    private Library library() {
        List<org.classliaison.core.knowledge.Entry> few =
                Seed.entries().stream().limit(12).toList();
        return Library.open(
                Stream.concat(
                                few.stream(),
                                Seed.entries().stream()
                                        .filter(entry -> entry.topic().equals("report_freq")))
                        .distinct()
                        .toList(),
                List.of("收到", "今晚吃火锅"),
                new BagOfLetters(),
                cache);
    }
}
