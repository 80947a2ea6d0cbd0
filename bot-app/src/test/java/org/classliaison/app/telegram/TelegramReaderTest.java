package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeGroup;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramReaderTest {

    private static final BotId BOT = new BotId("telegram-123456");
    private static final FakeUser LI = new FakeUser(7, "小李");

    private final FakeBotApi telegram = FakeBotApi.start();
    private final FakeGroup group = telegram.group(-1001);
    private final BotProfile profile = new BotProfile(123456);
    private final TelegramReader reader = new TelegramReader(profile);

    TelegramReaderTest() {
        profile.learn(new BotProfile.Me("class_liaison_bot", false));
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private Incoming latest() {
        return reader.read(telegram.updates().latest());
    }

    private Line line() {
        return (Line) latest();
    }

    @Test
    void readsAFileInPrivate() {
        long id = telegram.privateChat(LI).sends("条目.csv", new byte[] {1, 2, 3});
        assertThat((Incoming.Document) latest())
                .returns(Chat.privately(BOT, 7), Incoming.Document::chat)
                .returns(Who.person(7, "小李"), Incoming.Document::who)
                .returns(id, Incoming.Document::messageId)
                .returns("条目.csv", Incoming.Document::name)
                .returns(3L, Incoming.Document::size);
    }

    @Test
    void readsAPictureInPrivateInItsLargestSizeWithTheWordsBelowIt() {
        Incoming.Photo photo = (Incoming.Photo) reader.read("""
                {"update_id": 1, "message": {"message_id": 5, "date": 1764000000, "caption": "/notice 海报",
                 "chat": {"id": 7, "type": "private", "first_name": "小李"},
                 "from": {"id": 7, "is_bot": false, "first_name": "小李"},
                 "photo": [
                   {"file_id": "small", "file_unique_id": "a", "width": 90, "height": 90, "file_size": 100},
                   {"file_id": "large", "file_unique_id": "b", "width": 900, "height": 900, "file_size": 9000}]}}
                """);
        assertThat(photo).returns("large", Incoming.Photo::file).returns(9000L, Incoming.Photo::size);
        assertThat(photo.line()).returns("/notice 海报", Line::text).returns(5L, Line::messageId);
    }

    @Test
    void readsALineOfTheGroup() {
        long id = group.says(LI, "今天吃什么");
        assertThat(line())
                .returns(Chat.group(BOT, -1001), Line::chat)
                .returns(Who.person(7, "小李"), Line::who)
                .returns(id, Line::messageId)
                .returns("今天吃什么", Line::text)
                .returns(false, Line::addressed)
                .returns(null, Line::replyTo);
    }

    @ParameterizedTest
    @CsvSource({
        "'@class_liaison_bot 思想汇报多久交', 思想汇报多久交",
        "'@Class_Liaison_Bot，思想汇报多久交', 思想汇报多久交",
        "'请问@class_liaison_bot 思想汇报多久交', 请问 思想汇报多久交",
        "'思想汇报 @class_liaison_bot 多久交', 思想汇报 多久交",
        "'@class_liaison_bot', ''"
    })
    void hearsItsNameAnywhereAndTakesItOff(String said, String heard) {
        group.says(LI, said);
        assertThat(line()).returns(heard, Line::text).returns(true, Line::addressed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@other_bot 你好", "mail me@class_liaison_bot", "@class_liaison_botanist 你好"})
    void leavesOtherNamesAlone(String said) {
        group.says(LI, said);
        assertThat(line()).returns(said, Line::text).returns(false, Line::addressed);
    }

    @Test
    void hearsAMentionByNumber() {
        telegram.updates().addRaw("""
                {"update_id":%d,"message":{"message_id":5,"date":1,"chat":{"id":-1001,"type":"group","title":"c"},
                "from":{"id":7,"is_bot":false,"first_name":"小李"},"text":"🎈联系人 在吗","entities":[
                {"type":"text_mention","offset":2,"length":3,"user":{"id":123456,"is_bot":true,"first_name":"x"}}]}}""");
        assertThat(line()).returns("🎈 在吗", Line::text).returns(true, Line::addressed);
    }

    @Test
    void takesAReplyToItsOwnMessageAsAddressed() {
        telegram.updates().addRaw(reply("{\"id\":123456,\"is_bot\":true,\"first_name\":\"x\"}", ""));
        assertThat(line())
                .returns(true, Line::addressed)
                .returns(new Replied(4, "", true), TelegramReaderTest::repliedTo);
    }

    @Test
    void knowsThatALineInATopicIsNoReplyToTheMessageThatOpenedIt() {
        String bot = "{\"id\":123456,\"is_bot\":true,\"first_name\":\"x\"}";
        telegram.updates().addRaw(reply(bot, "\"message_thread_id\":4,\"is_topic_message\":true,"));
        assertThat(line())
                .returns(false, Line::addressed)
                .returns(null, Line::replyTo)
                .returns(4L, line -> line.chat().thread());
    }

    @Test
    void ignoresTheThreadOfAMereChainOfReplies() {
        telegram.updates()
                .addRaw(reply("{\"id\":8,\"is_bot\":false,\"first_name\":\"x\"}", "\"message_thread_id\":4,"));
        assertThat(line())
                .returns(null, line -> line.chat().thread())
                .returns(new Replied(4, "", false), TelegramReaderTest::repliedTo);
    }

    @Test
    void readsWhatALineRepliesToWithoutItsName() {
        long asked = group.says(LI, "@class_liaison_bot 公示要几天");
        group.replies(LI, asked, "/why");
        assertThat(line()).returns(new Replied(asked, "公示要几天", false), TelegramReaderTest::repliedTo);
        long photo =
                group.talk().sends(LI, JsonNodeFactory.instance.objectNode().put("caption", "这个要交吗"));
        group.replies(LI, photo, "/why@class_liaison_bot");
        assertThat(line())
                .returns("/why", Line::text)
                .returns(new Replied(photo, "这个要交吗", false), TelegramReaderTest::repliedTo);
    }

    @Test
    void knowsWhoHasWrittenWhatALineRepliesTo() {
        telegram.updates().addRaw(reply("{\"id\":8,\"is_bot\":false,\"first_name\":\"x\"}", ""));
        assertThat(line())
                .extracting(Line::replyTo)
                .returns(
                        Who.person(8, "x"),
                        replied -> Objects.requireNonNull(replied).by());
    }

    /** Without who has written it. */
    private static Replied repliedTo(Line line) {
        Replied replied = Objects.requireNonNull(line.replyTo());
        return new Replied(replied.messageId(), replied.text(), replied.ofBot());
    }

    private static String reply(String author, String more) {
        String chat = "\"date\":1,\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"title\":\"c\"},";
        return "{\"update_id\":%d,\"message\":{\"message_id\":5," + chat + more
                + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"小李\"},\"text\":\"谢谢\","
                + "\"reply_to_message\":{\"message_id\":4," + chat + "\"from\":" + author + "}}}";
    }

    @Test
    void writesToTheGeneralTopicWithoutNamingIt() {
        group.topic(1).says(LI, "一");
        assertThat(line().chat().thread()).isNull();
        group.topic(55).says(LI, "二");
        assertThat(line().chat().thread()).isEqualTo(55);
    }

    @ParameterizedTest
    @CsvSource({"/ask 要交吗, /ask 要交吗", "/ask@class_liaison_bot 要交吗, /ask 要交吗", "/Help@CLASS_LIAISON_BOT, /Help"})
    void takesItsNameOffACommand(String said, String heard) {
        group.says(LI, said);
        assertThat(line()).returns(heard, Line::text).returns(true, Line::addressed);
    }

    @Test
    void leavesCommandsForAnotherBotAlone() {
        group.says(LI, "/ask@other_bot 要交吗");
        assertThat(latest()).isInstanceOf(Incoming.Ignored.class);
    }

    @Test
    void keepsThePayloadOfADeepLink() {
        telegram.privateChat(LI).says("/start abcXYZ0123");
        assertThat(line())
                .returns(Chat.privately(BOT, 7), Line::chat)
                .returns("/start abcXYZ0123", Line::text)
                .returns(true, Line::addressed);
    }

    @Test
    void takesEverythingInPrivateAsAddressed() {
        telegram.privateChat(LI).says("你好");
        assertThat(line().addressed()).isTrue();
    }

    @Test
    void readsTheCaptionOfAPhoto() {
        group.talk().sends(LI, JsonNodeFactory.instance.objectNode().put("caption", "@class_liaison_bot 这个要交吗"));
        assertThat(line()).returns("这个要交吗", Line::text).returns(true, Line::addressed);
    }

    @Test
    void seesThatAnAnonymousAdminSpeaks() {
        group.talk().anonymousAdminSays("大家注意");
        assertThat(line().who()).returns(-1001L, Who::userId).returns(Who.Kind.ANONYMOUS_ADMIN, Who::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":{\"id\":777000,\"is_bot\":false,\"first_name\":\"Telegram\"},\"is_automatic_forward\":true,"
                        + "\"sender_chat\":{\"id\":-1009,\"type\":\"channel\",\"title\":\"n\"}",
                "\"from\":{\"id\":99,\"is_bot\":true,\"first_name\":\"Other\"}"
            })
    void takesLinkedChannelsAndOtherBotsAsMachines(String author) {
        telegram.updates()
                .addRaw("{\"update_id\":%d,\"message\":{\"message_id\":5,\"date\":1,\"text\":\"通知\","
                        + "\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"title\":\"c\"}," + author + "}}");
        assertThat(line().who().kind()).isEqualTo(Who.Kind.MACHINE);
    }

    @Test
    void tellsForwardedWordsFromTheWritersOwn() {
        telegram.updates()
                .addRaw("{\"update_id\":%d,\"message\":{\"message_id\":5,\"date\":1,\"text\":\"转发的话\","
                        + "\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"title\":\"c\"},"
                        + "\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1,\"sender_user_name\":\"x\"},"
                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"小李\"}}}");
        assertThat(line().forwarded()).isTrue();
        group.says(LI, "自己的话");
        assertThat(line().forwarded()).isFalse();
    }

    @Test
    void readsAnEditedLine() {
        long id = group.says(LI, "思想汇抱多久交");
        group.talk().edits(id, "思想汇报多久交");
        assertThat(latest())
                .isInstanceOfSatisfying(
                        Incoming.Edited.class,
                        edited -> assertThat(edited.line())
                                .returns(id, Line::messageId)
                                .returns("思想汇报多久交", Line::text));
    }

    @Test
    void ignoresStickersAndServiceMessages() {
        group.talk().sends(LI, JsonNodeFactory.instance.objectNode().put("new_chat_title", "二班"));
        assertThat(latest()).isInstanceOf(Incoming.Ignored.class);
    }

    @Test
    void tellsAMoveOfTheGroupTheSameWayFromBothSides() {
        String[] sides = {
            "\"id\":-55,\"type\":\"group\"},\"migrate_to_chat_id\":-1002",
            "\"id\":-1002,\"type\":\"supergroup\"},\"migrate_from_chat_id\":-55"
        };
        for (String side : sides) {
            telegram.updates()
                    .addRaw("{\"update_id\":%d,\"message\":{\"message_id\":5,\"date\":1,\"chat\":{" + side + "}}");
            assertThat(latest()).isEqualTo(new Incoming.Migrated(Chat.group(BOT, -55), -1002));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "left, member, Added",
        "kicked, administrator, Added",
        "member, left, Removed",
        "member, kicked, Removed",
        "member, administrator, Rights",
        "restricted, left, Removed"
    })
    void followsItsMembershipInAGroup(String before, String after, String told) {
        telegram.updates().addRaw(membership("\"id\":-1001,\"type\":\"supergroup\",\"title\":\"一班\"", before, after));
        assertThat(latest().getClass().getSimpleName()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void learnsWhetherItMayPostInAChannelAndWhoLetItIn(boolean mayPost, boolean told) {
        String channel = "\"id\":-1009,\"type\":\"channel\",\"title\":\"公告\"";
        String right = "\"status\":\"administrator\",\"can_post_messages\":" + mayPost;
        telegram.updates()
                .addRaw(membership(channel, "left", "administrator").replace("\"status\":\"administrator\"", right));
        assertThat(latest()).isEqualTo(new Incoming.InChannel(Chat.group(BOT, -1009), Who.person(7, "小李"), "公告", told));
    }

    @ParameterizedTest
    @CsvSource({"/bind abc, abc", "/bind, ''"})
    void readsACodeThatIsPostedInAChannel(String text, String code) {
        telegram.updates().addRaw(channelPost(text));
        assertThat(latest()).isEqualTo(new Incoming.ChannelCode(Chat.group(BOT, -1009), "公告", code));
    }

    @Test
    void readsNothingElseThatIsPostedInAChannel() {
        telegram.updates().addRaw(channelPost("本周讲座改到周六"));
        assertThat(latest()).isInstanceOf(Incoming.Ignored.class);
    }

    private static String channelPost(String text) {
        return """
                {"update_id":%%d,"channel_post":{"message_id":5,"date":1,"text":"%s",
                 "chat":{"id":-1009,"type":"channel","title":"公告"}}}""".formatted(text);
    }

    @Test
    void learnsFromItsRightsWhatItMayDoInAGroup() {
        String supergroup = "\"id\":-1001,\"type\":\"supergroup\",\"title\":\"一班\"";
        String right = "\"status\":\"administrator\",\"can_pin_messages\":true";
        telegram.updates()
                .addRaw(membership(supergroup, "member", "administrator")
                        .replace("\"status\":\"administrator\"", right));
        assertThat(latest()).isEqualTo(new Incoming.Rights(Chat.group(BOT, -1001), true, true));
    }

    @Test
    void knowsWhoAddedItAndHowTheGroupIsCalled() {
        group.addsBot(LI);
        assertThat(latest()).isEqualTo(new Incoming.Added(Chat.group(BOT, -1001), Who.person(7, "小李"), "Class -1001"));
    }

    @Test
    void learnsThatAPersonBlockedOrUnblockedIt() {
        telegram.privateChat(LI).blocksBot();
        assertThat(latest()).isEqualTo(new Incoming.Reachability(Chat.privately(BOT, 7), false));
        telegram.privateChat(LI).unblocksBot();
        assertThat(latest()).isEqualTo(new Incoming.Reachability(Chat.privately(BOT, 7), true));
    }

    private static String membership(String chat, String before, String after) {
        String bot = "\",\"until_date\":0,\"user\":{\"id\":123456,\"is_bot\":true,\"first_name\":\"x\"}}";
        return "{\"update_id\":%d,\"my_chat_member\":{\"date\":1,\"chat\":{" + chat + "},"
                + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"小李\"},"
                + "\"old_chat_member\":{\"status\":\"" + before + bot + ",\"new_chat_member\":{\"status\":\"" + after
                + bot + "}}";
    }

    @Test
    void readsThePressOfAButton() {
        long id = group.says(LI, "x");
        String press = group.talk().presses(LI, id, "token-1");
        assertThat(latest())
                .isEqualTo(new Incoming.Press(Chat.group(BOT, -1001), Who.person(7, "小李"), id, press, "token-1"));
    }

    @Test
    void readsThePressUnderAMessageThatItCannotSeeAnyMore() {
        telegram.updates()
                .addRaw("{\"update_id\":%d,\"callback_query\":{\"id\":\"p\",\"chat_instance\":\"1\",\"data\":\"t\","
                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"小李\"},\"message\":"
                        + "{\"message_id\":4,\"date\":0,\"chat\":{\"id\":-1001,\"type\":\"supergroup\"}}}}");
        assertThat(latest()).isEqualTo(new Incoming.Press(Chat.group(BOT, -1001), Who.person(7, "小李"), 4, "p", "t"));
    }

    @Test
    void readsAQuestionWhateverNewKindOfContentHangsOnIt() {
        telegram.updates()
                .addRaw("{\"update_id\":%d,\"message\":{\"message_id\":5,\"date\":1,\"caption\":\"要交吗\","
                        + "\"chat\":{\"id\":-1001,\"type\":\"group\"},\"photo\":\"in four dimensions\","
                        + "\"forward_origin\":{\"type\":\"a_new_one\"},"
                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"小李\"}}}");
        assertThat(line().text()).isEqualTo("要交吗");
    }

    @ParameterizedTest
    @CsvSource({"true, Added", "false, Removed"})
    void looksWhetherARestrictedBotIsInside(boolean inside, String told) {
        String json = membership("\"id\":-1001,\"type\":\"supergroup\",\"title\":\"c\"", "left", "restricted");
        int last = json.lastIndexOf("\"until_date\"");
        telegram.updates().addRaw(json.substring(0, last) + "\"is_member\":" + inside + "," + json.substring(last));
        assertThat(latest().getClass().getSimpleName()).isEqualTo(told);
    }

    @Test
    void ignoresKindsOfUpdatesThatItDoesNotKnow() {
        telegram.updates().addRaw("{\"update_id\":%d,\"quantum_message\":{\"chat\":{\"id\":1}}}");
        assertThat(latest()).isInstanceOf(Incoming.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":{\"text\":\"我的秘密\"}}",
                "{\"update_id\":1,\"message\":{\"text\":\"我的秘密\"}}",
                "{\"update_id\":1,\"message\":{\"text\":\"我的秘密\",\"message_id\":\"我的秘密\"}}",
                "{\"update_id\":\"我的秘密\"}",
                "我的秘密",
                "null"
            })
    void complainsOfAMalformedUpdateWithoutQuotingIt(String payload) {
        assertThatThrownBy(() -> reader.read(payload))
                .isInstanceOf(UnreadableUpdate.class)
                .message()
                .isNotBlank()
                .doesNotContain("秘密");
    }

    @Test
    void takesAnyBotsNameForItsOwnWhileItDoesNotKnowIt() {
        TelegramReader early = new TelegramReader(new BotProfile(123456));
        group.says(LI, "@whatever_bot 要交吗");
        assertThat(early.read(telegram.updates().latest()))
                .isInstanceOfSatisfying(
                        Line.class,
                        line -> assertThat(line).returns("要交吗", Line::text).returns(true, Line::addressed));
    }
}
