package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Mark;
import org.classliaison.core.chat.RichText.Style;
import org.junit.jupiter.api.Test;

/** Marked messages, pictures and pins as Telegram wants them. */
class ComposePostTest {

    private static final RichText TEXT = new RichText(
            "👩‍🏫 周五 *见* 这里",
            List.of(new Mark(6, 2, Style.BOLD, null), new Mark(13, 2, Style.LINK, "https://example.com/")));
    private static final List<List<Button>> ROWS = List.of(List.of(new Button.Act("收到", "t1")));

    @Test
    void marksGoAsEntitiesAndTheTextStaysAsItIs() {
        ApiCall call = ComposePost.post(Letters.GROUP, new Outgoing.Post(TEXT, ROWS, null));
        JsonNode json = json(call);
        assertThat(call.method()).isEqualToIgnoringCase("sendMessage");
        assertThat(json.path("text").asText()).isEqualTo(TEXT.text());
        assertThat(json.has("parse_mode")).isFalse();
        JsonNode bold = json.path("entities").path(0);
        assertThat(bold.path("type").asText()).isEqualTo("bold");
        assertThat(bold.path("offset").asInt()).isEqualTo(6);
        assertThat(bold.path("length").asInt()).isEqualTo(2);
        assertThat(json.path("entities").path(1).path("url").asText()).isEqualTo("https://example.com/");
    }

    @Test
    void aPictureIsSentOnByItsIdWithItsButtons() {
        Enclosure photo = new Enclosure(Enclosure.Kind.PHOTO, "AgAC1", "");
        ApiCall call = ComposePost.post(Letters.GROUP, new Outgoing.Post(TEXT, ROWS, photo));
        JsonNode json = json(call);
        assertThat(call.method()).isEqualTo("sendPhoto");
        assertThat(json.path("photo").asText()).isEqualTo("AgAC1");
        assertThat(json.has("document")).isFalse();
        assertThat(json.path("caption").asText()).isEqualTo(TEXT.text());
        assertThat(json.path("caption_entities")).hasSize(2);
        assertThat(json.findValuesAsText("callback_data")).containsExactly("t1");
    }

    @Test
    void aFileIsADocument() {
        Enclosure file = new Enclosure(Enclosure.Kind.DOCUMENT, "BQAC1", "报名表.docx");
        ApiCall call = ComposePost.post(Letters.GROUP, new Outgoing.Post(RichText.plain(""), List.of(), file));
        assertThat(call.method()).isEqualTo("sendDocument");
        assertThat(json(call).path("document").asText()).isEqualTo("BQAC1");
    }

    @Test
    void theTextBelowAPictureIsChangedAsACaption() {
        ApiCall caption = ComposePost.amend(Letters.GROUP, new Outgoing.Amend(1, TEXT, ROWS, true), 77);
        assertThat(caption.method()).isEqualToIgnoringCase("editMessageCaption");
        assertThat(json(caption).path("caption_entities")).hasSize(2);
        ApiCall text = ComposePost.amend(Letters.GROUP, new Outgoing.Amend(1, TEXT, ROWS, false), 77);
        assertThat(text.method()).isEqualToIgnoringCase("editMessageText");
        assertThat(json(text).path("message_id").asInt()).isEqualTo(77);
        assertThat(json(text).path("entities")).hasSize(2);
    }

    @Test
    void aPinMakesNoSound() {
        ApiCall pin = Compose.pin(Letters.GROUP, new Outgoing.Pin(1, true), 77);
        assertThat(pin.method()).isEqualToIgnoringCase("pinChatMessage");
        assertThat(json(pin).path("disable_notification").asBoolean()).isTrue();
        ApiCall unpin = Compose.pin(Letters.GROUP, new Outgoing.Pin(1, false), 77);
        assertThat(unpin.method()).isEqualToIgnoringCase("unpinChatMessage");
    }

    private static JsonNode json(ApiCall call) {
        try {
            Buffer buffer = new Buffer();
            call.body().writeTo(buffer);
            return Json.MAPPER.readTree(buffer.readUtf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
