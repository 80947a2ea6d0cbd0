package org.classliaison.app.testing;

import java.util.Optional;

/** A class group on the fake Telegram. The bot is in it from the beginning. */
public final class FakeGroup extends FakeChat {

    private static final Refusal KICKED = new Refusal(403, "Forbidden: bot was kicked from the supergroup chat", 0);

    FakeGroup(FakeBotApi api, long id) {
        super(api, id, "supergroup", Optional.empty());
    }

    /** People talk outside of any topic. */
    public Talk talk() {
        return new Talk(this, 0);
    }

    public Talk topic(long thread) {
        return new Talk(this, thread);
    }

    public long says(FakeUser user, String text) {
        return talk().says(user, text);
    }

    public long mentions(FakeUser user, String text) {
        return talk().mentions(user, text);
    }

    public long replies(FakeUser user, long messageId, String text) {
        return talk().replies(user, messageId, text);
    }

    public String presses(FakeUser user, String label) {
        return talk().presses(user, label);
    }

    /** The bot learns of it by being refused. */
    public void deniesPins() {
        letPin(false);
    }

    public void addsBot(FakeUser by) {
        welcome();
        membership(by, "left", "member");
    }

    public void removesBot(FakeUser by) {
        refuse(KICKED);
        membership(by, "member", "kicked");
    }

    /** The group becomes a supergroup; both chats tell it. */
    public FakeGroup migratesTo(long newId) {
        refuse(new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", newId));
        FakeGroup next = api.group(newId);
        api.updates().add("message", message(FakeJson.object().put("migrate_to_chat_id", newId)));
        api.updates().add("message", next.message(FakeJson.object().put("migrate_from_chat_id", id)));
        return next;
    }
}
