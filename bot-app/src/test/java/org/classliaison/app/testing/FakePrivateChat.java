package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A person's own chat with the bot. The bot may not write before the person has. */
public final class FakePrivateChat extends FakeChat {

    private static final Refusal NOT_STARTED =
            new Refusal(403, "Forbidden: bot can't initiate conversation with a user", 0);
    private static final Refusal BLOCKED = new Refusal(403, "Forbidden: bot was blocked by the user", 0);

    private final FakeUser owner;

    FakePrivateChat(FakeBotApi api, FakeUser owner) {
        super(api, owner.id(), "private", Optional.of(NOT_STARTED));
        this.owner = owner;
    }

    public long says(String text) {
        return new Talk(this, 0).says(owner, text);
    }

    public long replies(long messageId, String text) {
        return new Talk(this, 0).replies(owner, messageId, text);
    }

    /** Sends a file. */
    public long sends(String name, byte[] bytes) {
        String id = api.keep("document", bytes);
        ObjectNode document = FakeJson.object()
                .put("file_id", id)
                .put("file_unique_id", "u" + id)
                .put("file_name", name)
                .put("mime_type", "text/csv")
                .put("file_size", bytes.length);
        ObjectNode content = FakeJson.object();
        content.set("document", document);
        return new Talk(this, 0).sends(owner, content);
    }

    /** Sends a picture with words below it; Telegram gives each size a file of its own. */
    public long sendsPhoto(byte[] bytes, String caption) {
        ObjectNode content = FakeJson.object().put("caption", caption);
        content.set("photo", FakeJson.array().add(size(90, new byte[1])).add(size(1280, bytes)));
        return new Talk(this, 0).sends(owner, content);
    }

    private ObjectNode size(int width, byte[] bytes) {
        String id = api.keep("photo", bytes);
        return FakeJson.object()
                .put("file_id", id)
                .put("file_unique_id", "u" + id)
                .put("width", width)
                .put("height", width)
                .put("file_size", bytes.length);
    }

    public String presses(String label) {
        return new Talk(this, 0).presses(owner, label);
    }

    public void blocksBot() {
        refuse(BLOCKED);
        membership(owner, "member", "kicked");
    }

    public void unblocksBot() {
        welcome();
        membership(owner, "kicked", "member");
    }
}
