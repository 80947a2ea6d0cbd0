package org.classliaison.core.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.classliaison.core.knowledge.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchLeaksTest {

    private final WatchLeaks watcher = new WatchLeaks(StudentNumber.usual());

    /** On a failure the message names the seed, and the lines that were passed over. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 77})
    void findsNumbersHoweverTheyAreWritten(long seed) {
        FalseNumbers numbers = new FalseNumbers(seed);
        List<String> missed = new ArrayList<>();
        List<SignLine> frames = Seed.signs().frames();
        for (SignLine frame : frames) {
            String line = numbers.fill(frame);
            if (labels(line).isEmpty()) {
                missed.add(line);
            }
        }
        assertThat(frames).hasSizeGreaterThan(200);
        assertThat(missed).as("seed %d", seed).hasSizeLessThanOrEqualTo(frames.size() / 100);
    }

    @Test
    void numbersOfOtherThingsAreLeftAlone() {
        List<String> flagged = Seed.signs().lines().stream()
                .filter(SignLine::isOrdinary)
                .map(SignLine::text)
                .filter(line -> !labels(line).isEmpty())
                .toList();
        assertThat(flagged).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号 13812345678",
                "qq13812345678 加我",
                "单号：6222021234567890",
                "会议号 138 1234 5678",
                "http://pan.example/13812345678",
                "192.168.31.107",
                "2023-10-11 19:30 开会",
                "心理援助热线12356",
                "2023-2024-2学期",
                "圆周率3.14159265358979323846",
                "110101199003072310"
            })
    void whatOnlyLooksLikeOneIsNone(String line) {
        assertThat(labels(line)).isEmpty();
    }

    @Test
    void aWrongChecksumIsNoIdentityNumber() {
        String most = "11010119900307231";
        assertThat(labels("身份证" + most + IdNumber.check(most))).containsExactly("leak.id");
        assertThat(labels("身份证110101199013072316")).isEmpty();
        assertThat(labels("身份证990101199003072316")).isEmpty();
    }

    @Test
    void saysWhereEachNumberStandsInTheLineAsItWasWritten() {
        String line = "张三 １３８-0013 8000，李四 13912345678";
        Sign sign = watcher.signs(line).getFirst();
        assertThat(sign.spans().stream()
                        .map(span -> line.substring(span.start(), span.end()))
                        .toList())
                .containsExactly("１３８-0013 8000", "13912345678");
        assertThat(sign.reasons()).containsExactly("sign.reason.mobile");
        assertThat(sign.severity()).isEqualTo(Severity.CARE);
    }

    @Test
    void theGravestOfSeveralNamesTheSign() {
        String most = "11010119900307231";
        String line = "13812345678 " + most + IdNumber.check(most);
        assertThat(watcher.signs(line).getFirst().label()).isEqualTo("leak.id");
        assertThat(watcher.signs(line).getFirst().spans()).hasSize(2);
    }

    @Test
    void aSchoolMaySayWhatItsNumbersLookLike() {
        WatchLeaks own = new WatchLeaks(StudentNumber.like(Pattern.compile("u\\d{9}|\\d{9}")));
        assertThat(own.signs("我是U202112345")).hasSize(1);
        assertThat(watcher.signs("我是202112345")).isEmpty();
    }

    private List<String> labels(String line) {
        return watcher.signs(line).stream().map(Sign::label).collect(Collectors.toList());
    }
}
