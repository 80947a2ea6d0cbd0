package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** One chat of the fake Telegram: what was said in it, and whether the bot may speak. */
public class FakeChat {

    final FakeBotApi api;
    final long id;
    private final String type;
    private final Map<Long, ObjectNode> messages = new LinkedHashMap<>();
    private final Map<Long, BotMessage> fromBot = new LinkedHashMap<>();
    private final List<BotMessage> deleted = new ArrayList<>();
    private final Set<Long> pinned = new LinkedHashSet<>();
    private volatile boolean letsPin = true;
    private volatile Optional<Refusal> refusal;

    /** Why the bot cannot speak here. */
    record Refusal(int status, String description, long migratedTo) {}

    FakeChat(FakeBotApi api, long id, String type, Optional<Refusal> refusal) {
        this.api = api;
        this.id = id;
        this.type = type;
        this.refusal = refusal;
    }

    /** What the bot has said here and not taken back, oldest first. */
    public synchronized List<BotMessage> fromBot() {
        return List.copyOf(fromBot.values());
    }

    /** The bot's latest text. */
    public String lastFromBot() {
        return last().text();
    }

    public synchronized BotMessage last() {
        return fromBot.values().stream()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NoSuchElementException("The bot has not spoken in chat " + id));
    }

    /** What the bot has taken back. */
    public synchronized List<BotMessage> takenBack() {
        return List.copyOf(deleted);
    }

    /** The numbers of the messages that the bot has pinned, the latest last. */
    public synchronized List<Long> pinned() {
        return List.copyOf(pinned);
    }

    public long id() {
        return id;
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    void refuse(Refusal reason) {
        refusal = Optional.of(reason);
    }

    void welcome() {
        refusal = Optional.empty();
    }

    ObjectNode json() {
        ObjectNode chat = FakeJson.object().put("id", id).put("type", type);
        return type.equals("private") ? chat.put("first_name", "Person " + id) : chat.put("title", "Class " + id);
    }

    /** The frame of a message, kept so that it can be replied to. */
    synchronized ObjectNode message(ObjectNode content) {
        long messageId = api.nextMessageId();
        ObjectNode message = FakeJson.object().put("message_id", messageId);
        message.set("chat", json());
        message.put("date", api.epochSecond()).setAll(content);
        messages.put(messageId, message);
        return message;
    }

    synchronized Optional<ObjectNode> message(long messageId) {
        return Optional.ofNullable(messages.get(messageId)).map(ObjectNode::deepCopy);
    }

    /** @param part text or caption, whichever the message has */
    synchronized BotMessage record(String part, JsonNode call) {
        String text = call.path(part).asText();
        ObjectNode content = FakeJson.object().put(part, text);
        content.set("from", api.botJson());
        long messageId = message(content).path("message_id").asLong();
        BotMessage said = new BotMessage(messageId, text, call, call, 0);
        fromBot.put(messageId, said);
        return said;
    }

    synchronized Optional<BotMessage> fromBot(long messageId) {
        return Optional.ofNullable(fromBot.get(messageId));
    }

    synchronized void replace(BotMessage message) {
        fromBot.put(message.id(), message);
    }

    boolean letsPin() {
        return letsPin;
    }

    void letPin(boolean lets) {
        letsPin = lets;
    }

    synchronized void pin(long messageId) {
        pinned.remove(messageId);
        pinned.add(messageId);
    }

    synchronized boolean unpin(long messageId) {
        return pinned.remove(messageId);
    }

    synchronized boolean delete(long messageId) {
        messages.remove(messageId);
        pinned.remove(messageId);
        BotMessage gone = fromBot.remove(messageId);
        return gone != null && deleted.add(gone);
    }

    void membership(FakeUser by, String before, String after) {
        ObjectNode change = FakeJson.object().put("date", api.epochSecond());
        change.set("chat", json());
        change.set("from", FakeJson.user(by));
        change.set("old_chat_member", api.memberJson(before));
        change.set("new_chat_member", api.memberJson(after));
        api.updates().add("my_chat_member", change);
    }
}
