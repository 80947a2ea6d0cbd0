package org.classliaison.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.trouble.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCheckTest {

    private static final DatabaseAddress RIGHT = RealDatabase.empty().address();

    @Test
    void letsARightAddressPass() {
        assertThatCode(() -> ServerCheck.of(RIGHT)).doesNotThrowAnyException();
    }

    @Test
    void saysThatThePasswordIsWrongWithoutRepeatingIt() {
        DatabaseAddress wrong = new DatabaseAddress(RIGHT.url(), RIGHT.user(), "wrong-password");
        assertThatThrownBy(() -> ServerCheck.of(wrong))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> assertThat(trouble)
                                .hasMessageContaining("does not accept the user \"" + RIGHT.user() + "\"")
                                .hasMessageNotContaining("wrong-password"));
    }

    @Test
    void saysThatTheServerHasNoSuchDatabase() {
        String url = RIGHT.url().replaceFirst("(//[^/]+/)[^?]*", "$1nowhere");
        assertThatThrownBy(() -> ServerCheck.of(new DatabaseAddress(url, RIGHT.user(), RIGHT.password())))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("has no database of the name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:1/x",
                "jdbc:mariadb://127.0.0.1:1/x",
                "jdbc:mysql://no-such-host.invalid/x"
            })
    void saysThatTheServerCannotBeReached(String url) {
        assertThatThrownBy(() -> ServerCheck.of(DatabaseAddress.of(url, "a", "b")))
                .isInstanceOf(Trouble.class)
                .hasMessage("The database at " + url + " cannot be reached.");
    }

    @Test
    void endsTheProgramWithOneSentenceAndNoStackTrace() throws Exception {
        try (ChildJvm bot = ChildJvm.run(
                TinyBot.class,
                "--liaison.db.url=" + RIGHT.url(),
                "--liaison.db.user=" + RIGHT.user(),
                "--liaison.db.password=wrong")) {
            assertThat(bot.lastWords())
                    .contains("does not accept the user")
                    .contains("Check LIAISON_DB_USER and LIAISON_DB_PASSWORD")
                    .doesNotContain("\tat ");
            assertThat(bot.exitCode()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5.7.44-log", "10.5.29-MariaDB", "10.4.3-MariaDB-1:10.4.3+maria~jammy", "5.5.5-10.3.39-MariaDB"})
    void refusesAServerThatIsTooOld(String version) {
        assertThatThrownBy(() -> ServerCheck.requireNewEnough(version))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.0.40", "9.1.0", "8.4.3-azure", "10.6.0-MariaDB", "11.4.5-MariaDB-log", "5.5.5-10.11.9-MariaDB"
            })
    void acceptsWhatIsNewEnough(String version) {
        assertThatCode(() -> ServerCheck.requireNewEnough(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://h:3306/d, jdbc:mariadb://h:3306/d?connectionTimeZone=UTC&",
        "jdbc:mysql://h:3306/d, jdbc:mysql://h:3306/d?connectionTimeZone=UTC&",
        "jdbc:mysql://h/d?sslMode=REQUIRED, jdbc:mysql://h/d?sslMode=REQUIRED&connectionTimeZone=UTC&",
        "jdbc:mysql://h/d?connectionTimeZone=LOCAL, jdbc:mysql://h/d?connectionTimeZone=UTC&",
        "'jdbc:mysql:loadbalance://a,b/d', 'jdbc:mysql:loadbalance://a,b/d?connectionTimeZone=UTC&'"
    })
    void completesAnAddress(String given, String begin) {
        assertThat(ServerUrl.complete(given)).startsWith(begin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/d", "h:3306", "jdbc:mysql://h:3306", "jdbc:mysql://h:3306/"})
    void refusesWhatIsNoAddressOfADatabase(String given) {
        assertThatThrownBy(() -> ServerUrl.complete(given))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("LIAISON_DB_URL");
    }
}
