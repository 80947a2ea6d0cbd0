package org.classliaison.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    private final Openers openers = new Openers();

    @ParameterizedTest
    @ValueSource(strings = {"想问一下", "在吗", "请问", "请问一下", "你好，我想问个问题", "老师在吗？", "打扰了 有个事想请教", "问個問題"})
    void announceAQuestion(String line) {
        assertThat(openers.only(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "谢谢", "你好", "收到", "思想汇报", "请问思想汇报多久一篇", "想问一下入党的事", "有什么要求", "哈哈"})
    void areNothingElse(String line) {
        assertThat(openers.only(line)).isFalse();
    }

    @Test
    void areReadAtOnceHoweverTheyRepeat() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(openers.only("想问问个问题事".repeat(30) + "x")).isFalse());
    }
}
