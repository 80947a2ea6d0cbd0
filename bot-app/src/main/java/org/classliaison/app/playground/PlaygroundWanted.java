package org.classliaison.app.playground;

import java.util.Locale;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * {@code liaison.playground} (LIAISON_PLAYGROUND): on, off, or auto, which is the default and means "on while no
 * chat platform is configured". Beside a real platform it has to be asked for by name.
 */
final class PlaygroundWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        String wanted = environment.getProperty("liaison.playground", "auto");
        return switch (wanted.strip().toLowerCase(Locale.ROOT)) {
            case "on", "true" -> true; // YAML reads a bare on as true
            case "off", "false" -> false;
            case "auto", "" -> environment.getProperty("telegram.bot-token", "").isBlank();
            default ->
                throw new InvalidConfigurationPropertyValueException(
                        "LIAISON_PLAYGROUND", wanted, "It is on, off or auto.");
        };
    }
}
