package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mock.env.MockEnvironment;

class PlaygroundWantedTest {

    @ParameterizedTest
    @CsvSource({
        "auto, '', true",
        "auto, 123:abc, false",
        "'', 123:abc, false",
        "on, 123:abc, true",
        "true, 123:abc, true",
        "ON, 123:abc, true",
        "off, '', false",
        "false, '', false",
    })
    void isOnByItselfOnlyWhileNoChatPlatformIsConfigured(String wanted, String token, boolean on) {
        assertThat(matches(new MockEnvironment()
                        .withProperty("liaison.playground", wanted)
                        .withProperty("telegram.bot-token", token)))
                .isEqualTo(on);
    }

    @Test
    void isOnWhereNothingIsSet() {
        assertThat(matches(new MockEnvironment())).isTrue();
    }

    @Test
    void readsTheVariablesThatAnOperatorSets() {
        Map<String, Object> variables = Map.of("TELEGRAM_BOT_TOKEN", "123:abc");
        MockEnvironment environment = new MockEnvironment();
        environment.getPropertySources().addLast(new SystemEnvironmentPropertySource("variables", variables));
        assertThat(matches(environment)).isFalse();
    }

    @Test
    void refusesToGuessWhatAnotherWordMeans() {
        assertThatThrownBy(() -> matches(new MockEnvironment().withProperty("liaison.playground", "yes")))
                .hasMessageContaining("on, off or auto");
    }

    private static boolean matches(MockEnvironment environment) {
        ConditionContext context = Mockito.mock(ConditionContext.class);
        Mockito.when(context.getEnvironment()).thenReturn(environment);
        return new PlaygroundWanted().matches(context, Mockito.mock(AnnotatedTypeMetadata.class));
    }
}
