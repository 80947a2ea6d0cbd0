package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Who;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaygroundReaderTest {

    private final PlaygroundReader reader = new PlaygroundReader();

    @ParameterizedTest
    @CsvSource({
        "GROUP, false, 积极分子要考察多久, false, 积极分子要考察多久",
        "GROUP, true, 为什么, true, 为什么",
        "GROUP, false, @班助 团费怎么交, true, 团费怎么交",
        "GROUP, false, @班助团费怎么交, true, 团费怎么交",
        "GROUP, false, 团费怎么交 @班助, true, 团费怎么交",
        "GROUP, false, 请问@Liaison 团费怎么交, true, 请问 团费怎么交",
        "GROUP, false, mail@liaisons.example, false, mail@liaisons.example",
        "GROUP, false, /help, true, /help",
        "GROUP, false, /help@班助 me, true, /help me",
        "GROUP, false, @班助, true, ''",
        "PRIVATE, false, 你好, true, 你好",
    })
    void knowsWhoIsSpokenTo(Chat.Kind kind, boolean repliesToBot, String text, boolean addressed, String bare) {
        Incoming.Line line = (Incoming.Line) reader.read(line("line", kind, text, repliesToBot));
        assertThat(line.addressed()).isEqualTo(addressed);
        assertThat(line.text()).isEqualTo(bare);
    }

    @Test
    void readsAllOfALine() {
        assertThat(reader.read(line("line", Chat.Kind.GROUP, "好", false)))
                .isEqualTo(new Incoming.Line(
                        Chat.group(Bot.ID, -8),
                        Who.person(1, "林小雨"),
                        21,
                        "好",
                        false,
                        new Incoming.Replied(20, "公示要几天", false),
                        Instant.parse("2026-11-23T10:00:00Z")));
    }

    @Test
    void readsAnEditedLineAsEdited() {
        assertThat(reader.read(line("edited", Chat.Kind.GROUP, "好", false))).isInstanceOf(Incoming.Edited.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'press','chat':{'id':5,'kind':'PRIVATE','title':''},'from':{'id':5,'name':'王磊'},"
                        + "'press':{'id':9,'messageId':21,'token':'abc'}} | Press",
                "{'type':'added','chat':{'id':-8,'kind':'GROUP','title':'二班'},'from':{'id':7,'name':'孙立'}} | Added",
                "{'type':'photo','chat':{'id':5,'kind':'PRIVATE','title':''},'from':{'id':5,'name':'王磊'},'message':"
                        + "{'id':21,'text':'','at':'2026-11-23T10:00:00Z','file':{'name':'a.png','size':5}}} | Photo",
                "{'type':'channel','chat':{'id':-9,'kind':'CHANNEL','title':'支部'},'from':{'id':7,'name':'孙立'}}"
                        + " | InChannel",
                "{'type':'removed','chat':{'id':-8,'kind':'GROUP','title':'二班'}} | Removed",
                "{'type':'reachability','chat':{'id':5,'kind':'PRIVATE','title':''},'reachable':false} | Reachability",
                "{'type':'sticker','chat':{'id':5,'kind':'PRIVATE','title':''}} | Ignored",
            })
    void readsWhatElseHappens(String update, String kind) {
        assertThat(reader.read(update.replace('\'', '"')).getClass().getSimpleName())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{'type':'line'}", "{'type':'line','chat':{'id':-8,'kind':'GROUP'}}"})
    void setsAsideWhatItCannotReadWithoutQuotingIt(String update) {
        assertThatThrownBy(() -> reader.read(update.replace('\'', '"')))
                .isInstanceOf(UnreadableUpdate.class)
                .hasMessage("a playground update with a part missing or misshapen");
    }

    private static String line(String type, Chat.Kind kind, String text, boolean repliesToBot) {
        return """
                {"type":"%s","chat":{"id":-8,"kind":"%s","title":"一班"},"from":{"id":1,"name":"林小雨"},
                 "message":{"id":21,"text":"%s","replyTo":{"id":20,"text":"@班助 公示要几天","ofBot":%s},"at":"2026-11-23T10:00:00Z"}}""".formatted(type, kind, text, repliesToBot);
    }
}
