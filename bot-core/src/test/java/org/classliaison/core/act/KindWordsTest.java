package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words to somebody who may be in danger: gentle, with the lines that there are, and without any diagnosis. */
class KindWordsTest {

    private static final List<String> CRISIS =
            List.of("voice.danger.private", "voice.danger.group", "voice.help.sent", "voice.help.nobody");
    private static final List<String> DIAGNOSES =
            List.of("抑郁", "自杀", "自残", "病", "症", "心理问题", "depress", "suicid", "self-harm", "disorder", "mental illness");

    @Test
    void crisisWordsNameAllFourLinesInBothLanguages() {
        assertThat(texts().flatMap(texts -> CRISIS.stream().map(key -> texts.get(key, 1, 2))))
                .allSatisfy(text -> assertThat(text).contains("12356", "12355", "120", "110"));
    }

    @Test
    void noWordsSayThatTheLineIsThereAroundTheClock() {
        assertThat(texts().flatMap(texts -> CRISIS.stream().map(key -> texts.get(key, 1, 2))))
                .allSatisfy(text -> assertThat(text)
                        .containsAnyOf("至少 18 小时", "at least 18 hours")
                        .doesNotContain("24 小时", "24小时", "24 hours", "24/7", "全天"));
    }

    @Test
    void crisisWordsMakeNoDiagnosis() {
        assertThat(texts().flatMap(texts -> CRISIS.stream().map(key -> texts.get(key, 1, 2))))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(DIAGNOSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice.danger.group", "voice.leak.group"})
    void aTipInTheGroupHasNoPlaceForANameOrALine(String key) {
        assertThat(texts().map(texts -> texts.get(key, "NAME", "LINE")))
                .allSatisfy(text -> assertThat(text).doesNotContain("NAME", "LINE", "刚才", "just"));
    }

    private static Stream<Texts> texts() {
        return Stream.of(new Texts(Locale.CHINA), new Texts(Locale.ENGLISH));
    }
}
