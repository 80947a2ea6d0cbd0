package org.classliaison.core.testing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.jspecify.annotations.Nullable;

/** A chat platform in memory: shows messages, refuses what a real one refuses. */
final class ChatServer implements Courier {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_TOAST = 200;
    private static final int LONGEST_TOKEN = 64;
    private final BotId bot;
    private final Map<Long, Map<Long, Shown>> chats = new HashMap<>();
    private final Set<Long> reachable = new HashSet<>();
    private final Map<String, String> toasts = new HashMap<>();
    private final Map<Long, Map<String, byte[]>> files = new HashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<Long, Long> pinned = new HashMap<>();
    private final Map<Long, Integer> edits = new HashMap<>();
    private final Set<Long> away = new HashSet<>();
    private final Map<Long, Set<Class<? extends Outgoing>>> forbidden = new HashMap<>();
    private long lastMessageId = 100;

    ChatServer(BotId bot) {
        this.bot = bot;
    }

    @Override
    public BotId bot() {
        return bot;
    }

    @Override
    public Pace.Limits limits() {
        return Pace.Limits.none();
    }

    @Override
    public SendResult send(Claimed claimed) {
        Chat chat = claimed.letter().chat();
        if (chat.isPrivate() && !reachable.contains(chat.id())) {
            return new Refused(Reason.NOT_REACHABLE, "the bot was blocked or never started");
        }
        if (forbidden.getOrDefault(chat.id(), Set.of()).stream()
                .anyMatch(kind -> kind.isInstance(claimed.letter().content()))) {
            return new Refused(Reason.NO_RIGHT, "not enough rights");
        }
        return switch (claimed.letter().content()) {
            case Outgoing.Say say -> say(chat, say);
            case Outgoing.Revise revise -> revise(chat, messageId(claimed), revise);
            case Outgoing.TakeBack back -> takeBack(chat, messageId(claimed));
            case Outgoing.Toast toast -> toast(toast);
            case Outgoing.Attach attach -> attach(chat, attach);
            case Outgoing.Post post -> post(chat, post);
            case Outgoing.Amend amend -> amend(chat, messageId(claimed), amend);
            case Outgoing.Pin pin -> pin(chat, messageId(claimed), pin);
        };
    }

    long nextMessageId() {
        return ++lastMessageId;
    }

    /** Takes somebody's file in; returns the id by which the bot may fetch it. */
    String keep(byte[] content) {
        String id = "file-" + nextMessageId();
        kept.put(id, content);
        return id;
    }

    Optional<byte[]> fetch(String id, int mostBytes) {
        return Optional.ofNullable(kept.get(id)).filter(content -> content.length <= mostBytes);
    }

    void starts(long userId) {
        reachable.add(userId);
    }

    void blocks(long userId) {
        reachable.remove(userId);
    }

    List<Shown> messages(long chatId) {
        return List.copyOf(chats.getOrDefault(chatId, Map.of()).values());
    }

    Map<String, byte[]> files(long chatId) {
        return files.getOrDefault(chatId, Map.of());
    }

    @Nullable
    String toastFor(String pressId) {
        return toasts.get(pressId);
    }

    private SendResult say(Chat chat, Outgoing.Say say) {
        if (say.text().isEmpty() || say.text().length() > LONGEST_TEXT || hasBadButton(say.buttons())) {
            return new Refused(Reason.DECLINED, "bad message: " + say);
        }
        if (away.contains(chat.id())) {
            return new Refused(Reason.NOT_IN_GROUP, "not in that group");
        }
        long id = nextMessageId();
        shown(chat).put(id, new Shown(id, say.text(), say.buttons(), say.replyTo()));
        return new Sent(id);
    }

    private SendResult revise(Chat chat, @Nullable Long messageId, Outgoing.Revise revise) {
        Shown old = messageId == null ? null : shown(chat).get(messageId);
        if (old == null || revise.text().length() > LONGEST_TEXT || hasBadButton(revise.buttons())) {
            return new Refused(Reason.DECLINED, "bad revision: " + revise);
        }
        shown(chat).put(old.messageId(), new Shown(old.messageId(), revise.text(), revise.buttons(), old.replyTo()));
        return new Sent(null);
    }

    private SendResult post(Chat chat, Outgoing.Post post) {
        int longest = post.enclosure() == null ? LONGEST_TEXT : Outgoing.LONGEST_CAPTION;
        boolean empty = post.text().text().isEmpty() && post.enclosure() == null;
        if (empty
                || post.text().text().length() > longest
                || hasBadButton(post.buttons())
                || away.contains(chat.id())) {
            return new Refused(away.contains(chat.id()) ? Reason.NOT_IN_GROUP : Reason.DECLINED, "bad post");
        }
        long id = nextMessageId();
        shown(chat)
                .put(
                        id,
                        new Shown(
                                id,
                                post.text().text(),
                                post.buttons(),
                                null,
                                post.text().marks(),
                                post.enclosure()));
        return new Sent(id);
    }

    private SendResult amend(Chat chat, @Nullable Long messageId, Outgoing.Amend amend) {
        Shown old = messageId == null ? null : shown(chat).get(messageId);
        int longest = amend.captioned() ? Outgoing.LONGEST_CAPTION : LONGEST_TEXT;
        if (old == null
                || amend.captioned() != (old.enclosure() != null)
                || amend.text().text().length() > longest) {
            return new Refused(Reason.DECLINED, "bad amendment");
        }
        edits.merge(chat.id(), 1, Integer::sum);
        shown(chat)
                .put(
                        old.messageId(),
                        new Shown(
                                old.messageId(),
                                amend.text().text(),
                                amend.buttons(),
                                null,
                                amend.text().marks(),
                                old.enclosure()));
        return new Sent(null);
    }

    private SendResult pin(Chat chat, @Nullable Long messageId, Outgoing.Pin pin) {
        if (messageId == null || !shown(chat).containsKey(messageId)) {
            return new Refused(Reason.DECLINED, "message to pin not found");
        }
        if (pin.on()) {
            pinned.put(chat.id(), messageId);
        } else {
            pinned.remove(chat.id());
        }
        return new Sent(null);
    }

    /** The message pinned in a chat; null for none. */
    @Nullable
    Long pinned(long chatId) {
        return pinned.get(chatId);
    }

    /** How often marked messages of a chat were changed. */
    int edits(long chatId) {
        return edits.getOrDefault(chatId, 0);
    }

    void forbid(long chatId, Class<? extends Outgoing> content) {
        forbidden.computeIfAbsent(chatId, id -> new HashSet<>()).add(content);
    }

    void allowAll(long chatId) {
        forbidden.remove(chatId);
    }

    /** From now on the bot is not in that group. */
    void throwOut(long chatId) {
        away.add(chatId);
    }

    private SendResult takeBack(Chat chat, @Nullable Long messageId) {
        boolean gone = messageId != null && shown(chat).remove(messageId) != null;
        return gone ? new Sent(null) : new Refused(Reason.DECLINED, "message to delete not found");
    }

    private SendResult toast(Outgoing.Toast toast) {
        if (toast.text().length() > LONGEST_TOAST) {
            return new Refused(Reason.DECLINED, "toast too long");
        }
        toasts.put(toast.pressId(), toast.text());
        return new Sent(null);
    }

    private SendResult attach(Chat chat, Outgoing.Attach attach) {
        files.computeIfAbsent(chat.id(), id -> new LinkedHashMap<>())
                .put(attach.fileName(), Base64.getDecoder().decode(attach.base64()));
        return new Sent(nextMessageId());
    }

    private Map<Long, Shown> shown(Chat chat) {
        return chats.computeIfAbsent(chat.id(), id -> new LinkedHashMap<>());
    }

    private static boolean hasBadButton(List<List<Button>> rows) {
        return new ArrayList<>(rows)
                .stream()
                        .flatMap(List::stream)
                        .anyMatch(button -> button.label().isBlank()
                                || (button instanceof Button.Act act
                                        && act.token().length() > LONGEST_TOKEN));
    }

    private static @Nullable Long messageId(Claimed claimed) {
        Claimed.Target target = claimed.target();
        return target == null ? null : target.messageId();
    }
}
