package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.InDoubt;
import org.classliaison.core.outbox.SendResult.Moved;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyTest {

    private static SendResult toGroup(Exchange exchange) {
        return Classify.of(exchange, Letters.letter(Letters.GROUP, Letters.say("x")));
    }

    private static SendResult inPrivate(Exchange exchange) {
        return Classify.of(exchange, Letters.letter(Letters.PRIVATE, Letters.say("x")));
    }

    private static Exchange error(int code, String description) {
        return error(code, description, "");
    }

    private static Exchange error(int code, String description, String parameters) {
        String body =
                "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(code, description, parameters);
        return new Exchange.Answered(code, body);
    }

    @Test
    void remembersTheNumberOfANewMessage() {
        assertThat(toGroup(new Exchange.Answered(200, "{\"ok\":true,\"result\":{\"message_id\":42}}")))
                .isEqualTo(new Sent(42L));
        assertThat(toGroup(new Exchange.Answered(200, "{\"ok\":true,\"result\":true}")))
                .isEqualTo(new Sent(null));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: message is not modified: specified new message content is the same",
        "400, Bad Request: message to delete not found"
    })
    void countsAsSentWhatIsAlreadySo(int code, String description) {
        assertThat(toGroup(error(code, description))).isEqualTo(new Sent(null));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user",
        "403, Forbidden: user is deactivated",
        "403, Forbidden: bot can't initiate conversation with a user",
        "400, Bad Request: chat not found",
        "400, Bad Request: PEER_ID_INVALID"
    })
    void knowsThatAPersonCannotBeReached(int code, String description) {
        assertThat(inPrivate(error(code, description)))
                .isEqualTo(new Refused(Reason.NOT_REACHABLE, code + " " + description));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was kicked from the supergroup chat",
        "403, Forbidden: bot is not a member of the supergroup chat",
        "403, Forbidden: the group chat was deleted",
        "400, Bad Request: chat not found",
        "400, Bad Request: group chat was deactivated"
    })
    void knowsThatItIsNotInTheGroupAnyMore(int code, String description) {
        assertThat(toGroup(error(code, description)))
                .isEqualTo(new Refused(Reason.NOT_IN_GROUP, code + " " + description));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: not enough rights to send text messages to the chat",
        "400, Bad Request: have no rights to send a message",
        "400, Bad Request: not enough rights to manage pinned messages in the chat",
        "400, Bad Request: CHAT_WRITE_FORBIDDEN"
    })
    void knowsThatItIsInTheGroupWithoutTheRight(int code, String description) {
        assertThat(toGroup(error(code, description))).isEqualTo(new Refused(Reason.NO_RIGHT, code + " " + description));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: message is too long",
        "400, Bad Request: message can't be deleted for everyone",
        "400, Bad Request: message thread not found",
        "413, Request Entity Too Large"
    })
    void takesAnyOtherNoAsDeclinedAndStaysInTheGroup(int code, String description) {
        assertThat(toGroup(error(code, description))).isEqualTo(new Refused(Reason.DECLINED, code + " " + description));
    }

    @Test
    void holdsNothingAgainstThePersonWhenAPressWasAnsweredTooLate() {
        Exchange late = error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        assertThat(Classify.of(late, Letters.letter(Letters.PRIVATE, new Outgoing.Toast("p", "x"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.DECLINED));
    }

    @Test
    void followsAGroupThatHasMoved() {
        String parameters = ",\"parameters\":{\"migrate_to_chat_id\":-1009}";
        assertThat(toGroup(error(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters)))
                .isEqualTo(new Moved(-1009));
    }

    @ParameterizedTest
    @CsvSource({"7, CHAT", "60, CHAT", "61, BOT"})
    void waitsAsLongAsToldInAGroupAndHoldsTheWholeBotWhenThatIsLong(long seconds, Hold hold) {
        Exchange tooFast = error(429, "Too Many Requests", ",\"parameters\":{\"retry_after\":" + seconds + "}");
        assertThat(toGroup(tooFast)).isEqualTo(new NotNow(Duration.ofSeconds(seconds), hold, "too many requests"));
    }

    @Test
    void holdsTheWholeBotWhenAPrivateChatIsTooFastBecauseTheChatItselfCannotBe() {
        Exchange tooFast = error(429, "Too Many Requests", ",\"parameters\":{\"retry_after\":3}");
        assertThat(inPrivate(tooFast)).isEqualTo(new NotNow(Duration.ofSeconds(3), Hold.BOT, "too many requests"));
        assertThat(inPrivate(error(429, "Too Many Requests")))
                .isEqualTo(new NotNow(Classify.UNNAMED_WAIT, Hold.BOT, "too many requests"));
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void blamesTheTokenAndNotTheLetter(int code, String description) {
        assertThat(toGroup(error(code, description)))
                .isEqualTo(new Refused(Reason.WRONG_TOKEN, "Telegram does not accept the bot's token"));
    }

    @Test
    void triesAgainWhatHasCertainlyNotLeft() {
        assertThat(toGroup(new Exchange.NotBegun("ConnectException")))
                .isEqualTo(new NotNow(Classify.UNREACHABLE, Hold.BOT, "Telegram cannot be reached: ConnectException"));
        assertThat(toGroup(new Exchange.Answered(407, "<html>")))
                .isEqualTo(new NotNow(Classify.UNREACHABLE, Hold.BOT, "Telegram cannot be reached: a proxy says 407"));
    }

    @Test
    void isInDoubtWhenNoAnswerCame() {
        assertThat(toGroup(new Exchange.Unanswered("SocketTimeoutException")))
                .isEqualTo(new InDoubt("SocketTimeoutException"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void isInDoubtAfterAServerError(int status) {
        assertThat(toGroup(error(status, "Internal Server Error"))).isInstanceOf(InDoubt.class);
        assertThat(toGroup(new Exchange.Answered(status, "<html>"))).isInstanceOf(InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"ok\":"})
    void isInDoubtBehindASuccessThatIsNotTelegrams(String body) {
        assertThat(toGroup(new Exchange.Answered(200, body))).isInstanceOf(InDoubt.class);
    }
}
