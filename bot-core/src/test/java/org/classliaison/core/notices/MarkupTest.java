package org.classliaison.core.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Mark;
import org.classliaison.core.chat.RichText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in typed words, as people in Chinese chats write them. */
class MarkupTest {

    @Test
    void aMarkClosesBesideChineseCharactersWithoutASpace() {
        assertThat(Markup.read("**时间：**周五")).isEqualTo(text("时间：周五", new Mark(0, 3, Style.BOLD, null)));
    }

    @Test
    void offsetsAreCountedInUtf16Units() {
        assertThat(Markup.read("👩‍🏫**好**").marks()).containsExactly(new Mark(5, 1, Style.BOLD, null));
    }

    @Test
    void marksMayStandInsideEachOther() {
        RichText read = Markup.read("**重要：_务必_带上`学生证`**");
        assertThat(read.text()).isEqualTo("重要：务必带上学生证");
        assertThat(read.marks())
                .containsExactlyInAnyOrder(
                        new Mark(3, 2, Style.ITALIC, null),
                        new Mark(7, 3, Style.CODE, null),
                        new Mark(0, 10, Style.BOLD, null));
    }

    @Test
    void aLinkShowsItsWords() {
        assertThat(Markup.read("见[报名表](https://example.com/a_b?c=d)。"))
                .isEqualTo(text("见报名表。", new Mark(1, 3, Style.LINK, "https://example.com/a_b?c=d")));
    }

    @Test
    void listsGetPoints() {
        assertThat(Markup.read("带：\n- 笔\n* 本子\n1. 先签到").text()).isEqualTo("带：\n• 笔\n• 本子\n1. 先签到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件 file_name_v2 已上传", "https://example.com/a_b_c 见", "3 * 4 = 12", "填空：______", "【时间】周五"})
    void whatOnlyLooksLikeAMarkStaysAsItIs(String words) {
        assertThat(Markup.read(words)).isEqualTo(RichText.plain(words));
    }

    @Test
    void aBackslashTakesAMarkAsItIs() {
        assertThat(Markup.read("\\**不加粗\\** \\_")).isEqualTo(RichText.plain("**不加粗** _"));
    }

    @ParameterizedTest
    @CsvSource({"**周五班会, **", "周五 _班会, _", "看 `这里, `", "**周五_班会**, _"})
    void aMarkThatDoesNotCloseIsNamed(String words, String sign) {
        assertThatExceptionOfType(BadMarkup.class)
                .isThrownBy(() -> Markup.read(words))
                .returns(BadMarkup.Reason.UNCLOSED, BadMarkup::reason)
                .returns(sign, BadMarkup::sign);
    }

    @Test
    void aLinkWithoutAnAddressIsNamed() {
        assertThatExceptionOfType(BadMarkup.class)
                .isThrownBy(() -> Markup.read("见 [报名表](example.com"))
                .returns(BadMarkup.Reason.BAD_LINK, BadMarkup::reason);
    }

    @Test
    void pagesEndAtParagraphsAndCutNoMark() {
        RichText whole = Markup.read("**" + "一".repeat(60) + "\n\n" + "二".repeat(60) + "**");
        List<RichText> pages = Pages.of(whole, 100);
        assertThat(pages).extracting(RichText::text).containsExactly("一".repeat(60), "二".repeat(60));
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.marks()).containsExactly(new Mark(0, 60, Style.BOLD, null)));
    }

    @Test
    void aTextWithoutAnyBreakIsCutBetweenCharacters() {
        List<RichText> pages = Pages.of(RichText.plain("😀".repeat(75)), 101);
        assertThat(pages).extracting(RichText::text).containsExactly("😀".repeat(50), "😀".repeat(25));
    }

    @ParameterizedTest
    @CsvSource({"信息 2401 班, 2024", "2024 级 1 班, 2024", "数学23-2班, 2023", "计科2025级, 2025", "研二班, 0"})
    void theNameOfAClassTellsItsYear(String name, int year) {
        assertThat(Grade.of(name).orElse(0)).isEqualTo(year);
    }

    private static RichText text(String words, Mark... marks) {
        return new RichText(words, List.of(marks));
    }
}
