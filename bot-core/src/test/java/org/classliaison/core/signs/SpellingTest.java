package org.classliaison.core.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @Test
    void oneSpellingForFullWidthTraditionalAndInvisibleSigns() {
        assertThat(plain("ＡＢＣ１２３")).isEqualTo("abc123");
        assertThat(plain("學號和黨員")).isEqualTo("学号和党员");
        assertThat(plain("刷\u200b单\u2060返\ufeff利")).isEqualTo("刷单返利");
        assertThat(plain("1\ufe0f\u20e33\ufe0f\u20e3")).isEqualTo("13");
    }

    @Test
    void marksBetweenLettersAndLongRepeatsAreNotRead() {
        assertThat(letters("刷-单 . 返*利")).isEqualTo("刷单返利");
        assertThat(letters("哈哈哈哈哈")).isEqualTo("哈哈");
        assertThat(letters("看 http://ling.example/a?b=1 快")).isEqualTo("看" + Spelling.LINK + "快");
        assertThat(letters("打13800138000哦")).isEqualTo("打" + Spelling.NUMBER + "哦");
    }

    @Test
    void everyPlaceIsToldInTheLineAsItWasWritten() {
        String line = "看\u200b這裡：刷 - 單 返利！";
        Written letters = spelling.letters(spelling.plain(line));
        int from = letters.text().indexOf("刷单");
        Span span = letters.span(from, from + 2);
        assertThat(line.substring(span.start(), span.end())).isEqualTo("刷 - 單");
    }

    @Test
    void aSignThatBecomesSeveralIsOnePlace() {
        Written plain = spelling.plain("㎏重");
        assertThat(plain.text()).isEqualTo("kg重");
        assertThat(plain.span(0, 2)).isEqualTo(new Span(0, 1));
        assertThat(plain.span(2, 3)).isEqualTo(new Span(1, 2));
    }

    private String plain(String line) {
        return spelling.plain(line).text();
    }

    private String letters(String line) {
        return spelling.letters(spelling.plain(line)).text();
    }
}
