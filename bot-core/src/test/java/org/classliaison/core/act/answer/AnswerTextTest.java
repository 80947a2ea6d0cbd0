package org.classliaison.core.act.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private final AnswerText words = new AnswerText(new Texts(Locale.SIMPLIFIED_CHINESE));

    @Test
    void saysTheAnswerThenItsSourceThenWhomToAsk() {
        assertThat(words.of(entry("要一年以上。\n从确定那天算起。"), List.of("李一", "王二")))
                .isEqualTo("要一年以上。\n从确定那天算起。\n依据：全国+本支部 · 《发展党员工作细则》第十三条 · 2026-05-11 版\n具体可问：李一、王二");
    }

    @Test
    void namesNobodyWhereNobodyIsSet() {
        assertThat(words.of(entry("要一年以上。"), List.of())).endsWith("\n具体可问本班两位联系人");
    }

    @Test
    void neverTakesMoreThanFourLines() {
        assertThat(words.of(entry("一\n二\n三\n四"), List.of()).lines()).hasSize(4);
    }

    @Test
    void speaksEnglishToo() {
        assertThat(new AnswerText(new Texts(Locale.ENGLISH)).of(entry("要一年以上。"), List.of("Li")))
                .contains("Source: national+branch · ")
                .endsWith("For details ask Li");
    }

    private static Entry entry(String answer) {
        Provenance source = new Provenance("《发展党员工作细则》第十三条", "2026-05-11", null, null, null, null, null);
        return new Entry(1, "t", "标题", Layer.NATIONAL, Layer.BRANCH, source, answer, Examples.of("问"), Scope.BRANCH);
    }
}
