package org.classliaison.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceTest {
    private static final BotId BOT = new BotId("test");
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private static final int PER_SECOND = 28;
    private static final Pace.Limits LIMITS = new Pace.Limits(
            Duration.ofSeconds(1).dividedBy(PER_SECOND), Duration.ofSeconds(1), Duration.ofMillis(3500), 3);

    private final Pace pace = new Pace(LIMITS);
    private final Chat group = Chat.group(BOT, -1);

    @Test
    void spacesCallsEvenlyOverTheBot() {
        List<Instant> sent = new ArrayList<>();
        for (int user = 1; user <= 100; user++) {
            sent.add(sendWhenAllowed(Chat.privately(BOT, user), START));
        }

        assertThat(sent.getFirst()).isEqualTo(START);
        for (int i = 1; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 1), sent.get(i))).isGreaterThanOrEqualTo(LIMITS.everywhere());
        }
        assertThat(Duration.between(START, sent.getLast())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aPrivateChatGetsOneASecond() {
        Chat chat = Chat.privately(BOT, 5);

        assertThat(offsets(chat, 3)).containsExactly(0L, 1000L, 2000L);
    }

    @Test
    void aQuietGroupGetsThreeAtOnceAndThenOneInThreeAndAHalfSeconds() {
        Pace unhurried = new Pace(new Pace.Limits(Duration.ZERO, Duration.ZERO, Duration.ofMillis(3500), 3));
        List<Long> offsets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant at = later(START, unhurried.earliest(group));
            unhurried.take(group, at);
            offsets.add(Duration.between(START, at).toMillis());
        }

        assertThat(offsets).containsExactly(0L, 0L, 0L, 3500L, 7000L, 10500L);
    }

    @Test
    void aGroupThatRestsGetsItsBurstBack() {
        offsets(group, 5);
        Instant rested = START.plusSeconds(60);

        List<Instant> again = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            again.add(sendWhenAllowed(group, rested));
        }

        assertThat(again.getLast()).isBefore(rested.plusMillis(200));
    }

    @Test
    void aHeldChatWaitsAndTheOthersGoOn() {
        pace.holdChat(group, START.plusSeconds(30));

        assertThat(pace.earliest(group)).isEqualTo(START.plusSeconds(30));
        assertThat(pace.earliest(Chat.group(BOT, -2))).isBeforeOrEqualTo(START);
    }

    @Test
    void aHoldOfTheBotHoldsEverybodyAndAShorterOneDoesNotEndIt() {
        pace.holdAll(START.plusSeconds(30));
        pace.holdAll(START.plusSeconds(5));

        assertThat(pace.earliest(group)).isEqualTo(START.plusSeconds(30));
    }

    static Stream<Long> seeds() {
        return LongStream.concat(LongStream.of(1, 2, 3), LongStream.of(System.nanoTime()))
                .boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverOvershootsInAnySecondWhateverIsAsked(long seed) {
        System.out.println("PaceTest: seed " + seed);
        Random random = new Random(seed);
        List<Instant> all = new ArrayList<>();
        Map<Chat, List<Instant>> byChat = new HashMap<>();
        Instant now = START;
        while (now.isBefore(START.plusSeconds(120))) {
            now = now.plusMillis(random.nextInt(15));
            int chat = random.nextInt(random.nextBoolean() ? 4 : 60);
            Chat next = chat % 2 == 0 ? Chat.group(BOT, -chat - 1L) : Chat.privately(BOT, chat);
            if (random.nextInt(2000) == 0) {
                pace.holdAll(now.plusMillis(random.nextInt(3000)));
            }
            if (!pace.earliest(next).isAfter(now)) {
                pace.take(next, now);
                all.add(now);
                byChat.computeIfAbsent(next, key -> new ArrayList<>()).add(now);
            }
        }

        // One more than the spacing alone would let through: a call that is a little late does not delay the next.
        assertThat(mostWithin(Duration.ofSeconds(1), all)).isLessThanOrEqualTo(PER_SECOND + 1);
        byChat.forEach((chat, times) -> {
            if (chat.isPrivate()) {
                assertThat(mostWithin(Duration.ofSeconds(1), times)).isEqualTo(1);
            } else {
                assertThat(mostWithin(Duration.ofMinutes(1), times)).isLessThanOrEqualTo(20);
            }
        });
    }

    private static long mostWithin(Duration window, List<Instant> times) {
        return times.stream()
                .mapToLong(from -> times.stream()
                        .filter(at -> !at.isBefore(from) && at.isBefore(from.plus(window)))
                        .count())
                .max()
                .orElse(0);
    }

    private List<Long> offsets(Chat chat, int calls) {
        List<Long> offsets = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            offsets.add(Duration.between(START, sendWhenAllowed(chat, START)).toMillis());
        }
        return offsets;
    }

    private Instant sendWhenAllowed(Chat chat, Instant notBefore) {
        Instant at = later(notBefore, pace.earliest(chat));
        pace.take(chat, at);
        return at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
