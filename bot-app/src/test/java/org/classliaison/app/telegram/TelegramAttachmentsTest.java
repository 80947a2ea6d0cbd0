package org.classliaison.app.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Incoming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The content of a file that somebody has sent comes from Telegram, and never more of it than asked for. */
class TelegramAttachmentsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final byte[] CONTENT = "标题,层级".getBytes(UTF_8);

    private final FakeBotApi telegram = FakeBotApi.start();
    private final TelegramAttachments attachments = new TelegramAttachments(
            new BotApi(BotAddress.of(telegram.token(), telegram.url()), new BotApi.Patience(PATIENCE, PATIENCE)));

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void fetchesWhatSomebodySent() {
        assertThat(attachments.fetch(sent(), 1000)).hasValue(CONTENT);
    }

    @Test
    void fetchesNothingLarger() {
        assertThat(attachments.fetch(sent(), CONTENT.length)).isPresent();
        assertThat(attachments.fetch(sent(), CONTENT.length - 1)).isEmpty();
    }

    @Test
    void aFileThatTelegramDoesNotGiveOutIsNone() {
        assertThat(attachments.fetch("unknown", 1000)).isEmpty();
        telegram.close();
        assertThat(attachments.fetch("unknown", 1000)).isEmpty();
    }

    private String sent() {
        telegram.privateChat(new FakeUser(7, "小李")).sends("条目.csv", CONTENT);
        BotProfile profile = new BotProfile(123456);
        profile.learn(new BotProfile.Me("class_liaison_bot", false));
        TelegramReader reader = new TelegramReader(profile);
        assertThat(reader.bot()).isEqualTo(new BotId("telegram-123456"));
        return ((Incoming.Document) reader.read(telegram.updates().latest())).file();
    }
}
