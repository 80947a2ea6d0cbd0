package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final BotId BOT = new BotId("telegram-123456");

    private static Batch batch(String... updates) {
        String body = "{\"more\":{\"result\":[1]},\"ok\":true,\"result\":[" + String.join(", ", updates) + "]}";
        return Batch.in(BOT, body).orElseThrow();
    }

    @Test
    void keepsEachUpdateLetterByLetterAsItCame() {
        String odd = "{ \"update_id\" : 7,\n \"message\":{\"text\":\"\\u4f60好 \\\"}]\", \"x\":1.50e3 } }";
        assertThat(batch("{\"update_id\":6}", odd).arrivals())
                .containsExactly(new Arrival(BOT, 6, 0, "{\"update_id\":6}"), new Arrival(BOT, 7, 0, odd));
    }

    @Test
    void cutsUpdatesOfAnyLengthInTheRightPlaces() {
        String line = "{\"update_id\":%d,\"message\":{\"text\":\"" + "字🎈".repeat(9000) + "\",\"chat\":{\"id\":-5}}}";
        List<Arrival> arrivals =
                batch(line.formatted(1), line.formatted(2), line.formatted(3)).arrivals();
        assertThat(arrivals)
                .extracting(Arrival::payload)
                .containsExactly(line.formatted(1), line.formatted(2), line.formatted(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"update_id\":1,\"message\":{\"chat\":{\"id\":-1001234567890}}} | -1001234567890",
                "{\"update_id\":1,\"callback_query\":{\"message\":{\"chat\":{\"id\":-7}}}} | -7",
                "{\"update_id\":1,\"my_chat_member\":{\"chat\":{\"id\":7}}} | 7",
                "{\"update_id\":1,\"poll\":{\"id\":\"9\"}} | 0",
                "{\"update_id\":1,\"message\":{\"chat\":\"broken\"}} | 0"
            })
    void findsTheLaneInEveryKindOfUpdate(String update, long lane) {
        assertThat(batch(update).arrivals()).extracting(Arrival::lane).containsExactly(lane);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"message\":{}}", "{\"update_id\":\"seven\"}", "{\"update_id\":1.5}", "\"what\"", "42", "null"
            })
    void keepsAnUpdateWithoutANumberUnderOneOfItsOwn(String update) {
        Arrival first = batch(update).arrivals().getFirst();
        assertThat(first.updateId()).isNegative();
        assertThat(batch(update).arrivals()).containsExactly(first);
        assertThat(batch(update).isStuck()).isTrue();
    }

    @Test
    void confirmsWithTheLastNumberEvenWhereNumbersHaveStartedAnew() {
        assertThat(batch("{\"update_id\":900}", "{\"update_id\":5}", "{\"x\":1}")
                        .next())
                .isEqualTo(6);
        assertThat(batch().next()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"ok\":true}", "{\"ok\":true,\"result\":[{\"update_id\":1}", "[]", "{}"})
    void knowsThatOtherBodiesAreNoBatch(String body) {
        assertThat(Batch.in(BOT, body)).isEmpty();
    }
}
