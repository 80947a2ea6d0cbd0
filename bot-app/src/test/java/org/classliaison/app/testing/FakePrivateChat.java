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
        String id = api.keep(bytes);
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
