package org.classliaison.app.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A token switches Telegram on. A blank one does not: compose files pass on variables that nobody has set. */
final class TokenIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("telegram.bot-token", "").isBlank();
    }
}
