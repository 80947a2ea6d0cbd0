package org.classliaison.app.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A token switches Telegram on. A blank one does not: compose files pass on variables that nobody has set. One that
 * cannot be right ends the start here, before anything else is built.
 */
final class TelegramWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        String token = environment.getProperty("telegram.bot-token", "");
        if (token.isBlank()) {
            return false;
        }
        BotAddress.of(token, environment.getProperty("telegram.api-url", TelegramSettings.OF_TELEGRAM));
        return true;
    }
}
