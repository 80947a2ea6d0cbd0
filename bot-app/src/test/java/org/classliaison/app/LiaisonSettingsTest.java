package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LiaisonSettingsTest {

    private static LiaisonSettings with(String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of("liaison.understanding", "target", name, value)))
                .bindOrCreate("liaison", LiaisonSettings.class);
    }

    @Test
    void aStudentNumberIsLikeTheExpressionOfTheSchool() {
        assertThat(with("liaison.student-number", "u\\d{9}").studentNumber().pattern())
                .isEqualTo("u\\d{9}");
    }

    /** Spring Boot shows such a failure as the setting, its value and the reason, without a stack trace. */
    @Test
    void anExpressionThatCannotBeReadIsNamedWithItsSetting() {
        BindException failure = catchThrowableOfType(BindException.class, () -> with("liaison.student-number", "[20"));
        assertThat(String.valueOf(failure.getProperty())).contains("liaison.student-number", "[20");
    }
}
