package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakePrivateChat;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.app.testing.ProgramProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, killed without warning while updates arrive. */
@Tag("once")
class KillTest {

    private static final int UPDATES = 500;
    private static final int KILLS = 4;
    private static final int MOST_IN_FLIGHT = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int STUDENTS = 20;
    private static final FakeUser CHATTERER = new FakeUser(999, "小雨");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void losesNoQuestionAndDoublesNoMoreThanWasUnderWay() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        try (FakeBotApi telegram = FakeBotApi.start();
                ProgramProcess program = new ProgramProcess(data, telegram)) {
            telegram.letReadAll();
            List<FakePrivateChat> students = IntStream.range(0, STUDENTS)
                    .mapToObj(i -> telegram.privateChat(new FakeUser(1000 + i, "同学 " + i)))
                    .toList();
            List<Long> questions = new ArrayList<>();
            program.start();
            Random random = new Random(seed);
            for (int kill = 0; kill < KILLS; kill++) {
                questions.addAll(talk(telegram, students));
                killAtWork(program, students, random);
                program.start();
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(replies(students)).containsKeys(questions.toArray(Long[]::new)));
            assertThat(replies(students).values()).allMatch(times -> times <= 2);
            assertThat(replies(students).values().stream().filter(times -> times > 1))
                    .hasSizeLessThanOrEqualTo(KILLS * MOST_IN_FLIGHT);
        }
    }

    /** One question in five, the rest is chatter in groups. Returns the questions. */
    private static List<Long> talk(FakeBotApi telegram, List<FakePrivateChat> students) {
        List<Long> questions = new ArrayList<>();
        for (int i = 0; i < UPDATES / KILLS; i++) {
            if (i % 5 == 0) {
                questions.add(students.get(i / 5 % STUDENTS).says("预备期多长"));
            } else {
                telegram.group(-1000 - i % 10).says(CHATTERER, "哈哈哈 " + i);
            }
        }
        return questions;
    }

    /** Waits until the program answers, so that the kill meets it in the middle of something. */
    private static void killAtWork(ProgramProcess program, List<FakePrivateChat> students, Random random)
            throws InterruptedException {
        int before = replies(students).size();
        await().atMost(PATIENCE).until(() -> replies(students).size() > before);
        Thread.sleep(random.nextInt(1000));
        program.kill();
    }

    private static Map<Long, Integer> replies(List<FakePrivateChat> chats) {
        Map<Long, Integer> replies = new HashMap<>();
        chats.forEach(chat -> chat.fromBot().forEach(message -> replies.merge(message.replyTo(), 1, Integer::sum)));
        return replies;
    }
}
