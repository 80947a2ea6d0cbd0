package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.Fault;
import org.classliaison.app.trouble.TroubleAnalyzer;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.inbox.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class TelegramConfigurationTest {

    private final FakeBotApi telegram = FakeBotApi.start();

    @AfterEach
    void close() {
        telegram.close();
    }

    /** With these environment variables and no others of ours. */
    private static ApplicationContextRunner with(Map<String, Object> variables) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(name, new SystemEnvironmentPropertySource(name, variables)))
                .withBean(Inbox.class, MemoryInbox::new)
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(TelegramConfiguration.class);
    }

    private ApplicationContextRunner toTheFake() {
        return with(Map.of("TELEGRAM_BOT_TOKEN", telegram.token(), "TELEGRAM_API_URL", telegram.url()));
    }

    @Test
    void isSwitchedOnByTheTokenAlone() {
        with(Map.of()).run(context -> assertThat(context).doesNotHaveBean(Platform.class));
        with(Map.of("TELEGRAM_BOT_TOKEN", " "))
                .run(context -> assertThat(context).doesNotHaveBean(Platform.class));
        toTheFake()
                .run(context ->
                        assertThat(context.getBean(Platform.class).bot()).isEqualTo(Letters.BOT));
    }

    @Test
    void learnsWhoItIsAndHangsOutItsCommandsInBothLanguages() {
        toTheFake().run(context -> {
            await().until(() -> telegram.commands("en").isPresent());
            assertThat(context.getBean(BotProfile.class).username()).contains(telegram.username());
            assertThat(telegram.commands("").orElseThrow().findValuesAsText("command"))
                    .doesNotHaveDuplicates()
                    .startsWith("ask", "help", "mydata", "erase", "privacy", "deadlines", "month", "feed", "share")
                    .contains("report", "help_me", "suggest", "suggestions", "whyflagged", "flags", "care")
                    .contains("open", "kb", "notice", "notices", "records", "remind", "stage", "card", "shares", "why")
                    .allMatch(name -> name.matches("[a-z0-9_]{1,32}"));
            assertThat(telegram.commands("").orElseThrow().toString()).contains("提问");
            assertThat(telegram.commands("en").orElseThrow().toString()).contains("question");
        });
    }

    @Test
    void linksIntoTelegramAndStaysReadableWhileTheNameIsUnknown() {
        BotProfile profile = new BotProfile(1);
        TelegramLinks links = new TelegramLinks(profile);
        assertThat(links.startLink("abc")).isEqualTo("https://t.me/?start=abc");
        profile.learn(new BotProfile.Me("class_bot", false));
        assertThat(links.startLink("abc")).isEqualTo("https://t.me/class_bot?start=abc");
        assertThat(links.addToGroupLink("abc")).isEqualTo("https://t.me/class_bot?startgroup=abc");
    }

    @Test
    void startsWithoutWaitingWhenTelegramIsAway() {
        telegram.faults().always("getMe", Fault.cut());
        toTheFake().run(context -> assertThat(context).hasNotFailed().hasSingleBean(TelegramHealth.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "123456:short", "bot123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "123:AA AA"})
    void saysInOneSentenceThatATokenCannotBeRightWithoutShowingIt(String token) {
        with(Map.of("TELEGRAM_BOT_TOKEN", token)).run(context -> {
            FailureAnalysis analysis = analysis(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains("TELEGRAM_BOT_TOKEN", "@BotFather");
            assertThat(everything(context.getStartupFailure())).doesNotContain(token);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.telegram.org", "ftp://example.org", "https://example.org/?x=1", "http://:9"})
    void saysInOneSentenceThatAnAddressCannotBeRight(String url) {
        with(Map.of("TELEGRAM_BOT_TOKEN", telegram.token(), "TELEGRAM_API_URL", url))
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains("TELEGRAM_API_URL"));
    }

    @Test
    void neverShowsTheTokenInItsRecords() {
        BotAddress address = BotAddress.of(telegram.token(), telegram.url());
        assertThat(address.toString() + new TelegramSettings(telegram.token(), telegram.url()))
                .doesNotContain(telegram.token());
    }

    private static FailureAnalysis analysis(@org.jspecify.annotations.Nullable Throwable failure) {
        return Objects.requireNonNull(new TroubleAnalyzer().analyze(Objects.requireNonNull(failure)));
    }

    private static String everything(@org.jspecify.annotations.Nullable Throwable failure) {
        StringBuilder told = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told.append(cause);
        }
        return told.toString();
    }
}
