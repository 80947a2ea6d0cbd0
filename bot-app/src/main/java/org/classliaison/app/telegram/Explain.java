package org.classliaison.app.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Says in one sentence why a call to Telegram did not succeed and what is to be done. Never names the token. */
final class Explain {

    private Explain() {}

    static String of(Exchange exchange) {
        return switch (exchange) {
            case Exchange.NotBegun none -> unreachable(none.reason());
            case Exchange.Unanswered unanswered -> unreachable(unanswered.reason());
            case Exchange.Answered answered -> answered(answered);
        };
    }

    static Duration retryAfter(Exchange exchange) {
        return exchange instanceof Exchange.Answered answered
                ? Answer.in(answered.body()).flatMap(Answer::retryAfter).orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    static String foreign(int status) {
        return "Something that is not Telegram answers (status " + status
                + "); check TELEGRAM_API_URL and any proxy in between";
    }

    private static String unreachable(String reason) {
        return "Telegram cannot be reached (" + reason + "); the bot keeps trying";
    }

    private static String answered(Exchange.Answered answered) {
        Optional<Answer> answer = Answer.in(answered.body());
        if (answer.isEmpty()) {
            return foreign(answered.status());
        }
        return switch (answer.get().code()) {
            case 401, 404 ->
                "Telegram does not accept the token in TELEGRAM_BOT_TOKEN; copy it from @BotFather and start again";
            case 409 -> conflict(answer.get());
            case 429 -> "Telegram asks the bot to slow down; it does";
            default -> "Telegram answers with error " + answer.get().code() + "; the bot keeps trying";
        };
    }

    private static String conflict(Answer answer) {
        return answer.description().toLowerCase(Locale.ROOT).contains("webhook")
                ? "A webhook is set for this bot, so it cannot poll; call deleteWebhook, or use another bot"
                : "Another program polls with this bot's token; stop it, or give it a token of its own";
    }
}
