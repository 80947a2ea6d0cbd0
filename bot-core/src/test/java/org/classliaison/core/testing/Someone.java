package org.classliaison.core.testing;

import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.chat.Incoming.Edited;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Photo;
import org.classliaison.core.chat.Incoming.Press;
import org.classliaison.core.chat.Incoming.Reachability;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Somebody with a chat account. */
public final class Someone {
    private final Town town;
    private final Who who;

    Someone(Town town, Who who) {
        this.town = town;
        this.who = who;
    }

    public long userId() {
        return who.userId();
    }

    public Person person() {
        return town.persons().findOrAdd(Town.BOT, who.userId());
    }

    /** To the bot in private. Returns the message id. */
    public long says(String text) {
        return saysInPrivate(text, null);
    }

    /** In private, as a reply to what the bot said there. */
    public void replies(Shown to, String text) {
        saysInPrivate(text, new Replied(to.messageId(), to.text(), true));
    }

    /** In private, as a reply to a line of their own. */
    public void repliesToOwn(long messageId, String said, String text) {
        saysInPrivate(text, new Replied(messageId, said, false));
    }

    /** In the group, as a reply to what the bot said there. */
    public long repliesIn(GroupChat group, Shown to, String text) {
        return send(group.chat(), text, true, new Replied(to.messageId(), to.text(), true));
    }

    /** In the group, as a reply to what somebody said there. */
    public long repliesIn(GroupChat group, long messageId, String said, String text) {
        return send(group.chat(), text, true, new Replied(messageId, said, false));
    }

    /** In the group, as a reply to what that one said there. */
    public long repliesIn(GroupChat group, Someone author, long messageId, String said, String text) {
        return send(group.chat(), text, true, new Replied(messageId, said, false, author.who));
    }

    private long saysInPrivate(String text, @Nullable Replied replyTo) {
        town.server().starts(who.userId());
        return send(privateChat(), text, true, replyTo);
    }

    /** In the group, not to the bot. */
    public long saysIn(GroupChat group, String text) {
        return send(group.chat(), text, false, null);
    }

    /** In the group, words that somebody else has written elsewhere. */
    public long forwardsIn(GroupChat group, String text) {
        long messageId = town.server().nextMessageId();
        Line line = line(group.chat(), messageId, text, false, null);
        town.arrives(new Line(line.chat(), who, messageId, text, false, null, line.at(), true));
        return messageId;
    }

    /** In the group, with a mention of the bot. */
    public long asksIn(GroupChat group, String text) {
        return send(group.chat(), text, true, null);
    }

    public void edits(GroupChat group, long messageId, String text) {
        town.arrives(new Edited(line(group.chat(), messageId, text, true, null)));
    }

    public void editsInPrivate(long messageId, String text) {
        town.arrives(new Edited(line(privateChat(), messageId, text, true, null)));
    }

    /** Presses the newest button of that label in the private chat. Returns the words shown to the presser. */
    public String presses(String label) {
        return press(privateChat(), label);
    }

    public String pressesIn(GroupChat group, String label) {
        return press(group.chat(), label);
    }

    /** Presses a button of that very message of the group. */
    public String pressesIn(GroupChat group, Shown message, String label) {
        Button.Act button = (Button.Act) message.button(label).orElseThrow();
        return press(group.chat(), message.messageId(), button.token());
    }

    /** Presses a button that the bot's message may no longer show. */
    public String pressesOld(Shown message, String label) {
        Button.Act button = (Button.Act) message.button(label).orElseThrow();
        return press(privateChat(), message.messageId(), button.token());
    }

    public String pressesForged(GroupChat group, String token) {
        return press(group.chat(), 1, token);
    }

    public void opens(String link) {
        says("/start " + link.substring(link.indexOf('=') + 1));
    }

    /** Sends a file in private. */
    public void sends(String name, byte[] content) {
        sends(name, content.length, content);
    }

    /** Sends a file in private, with words below it. */
    public void sendsWith(String caption, String name, byte[] content) {
        town.server().starts(who.userId());
        String file = town.server().keep(content);
        long messageId = town.server().nextMessageId();
        town.arrives(new Document(privateChat(), who, messageId, file, name, content.length, caption));
    }

    /** Sends a file whose size the platform tells as it likes. */
    public void sends(String name, long size, byte[] content) {
        sendsTo(privateChat(), name, size, content);
    }

    /** Sends a picture in private. */
    public void sendsPhoto(String caption, long size) {
        town.server().starts(who.userId());
        String file = town.server().keep(new byte[0]);
        long messageId = town.server().nextMessageId();
        town.arrives(new Photo(line(privateChat(), messageId, caption, true, null), file, size));
    }

    public void sendsIn(GroupChat group, String name, byte[] content) {
        sendsTo(group.chat(), name, content.length, content);
    }

    private void sendsTo(Chat chat, String name, long size, byte[] content) {
        if (chat.isPrivate()) {
            town.server().starts(who.userId());
        }
        String file = town.server().keep(content);
        long messageId = town.server().nextMessageId();
        town.arrives(new Document(chat, who, messageId, file, name, size, ""));
    }

    public void blocksTheBot() {
        town.server().blocks(who.userId());
        town.arrives(new Reachability(privateChat(), false));
    }

    /** The platform has not told the bot yet. */
    public void blocksTheBotSilently() {
        town.server().blocks(who.userId());
    }

    public List<Shown> messages() {
        return town.server().messages(who.userId());
    }

    public Shown lastFromBot() {
        return messages().getLast();
    }

    public Map<String, byte[]> files() {
        return town.server().files(who.userId());
    }

    private Chat privateChat() {
        return Chat.privately(Town.BOT, who.userId());
    }

    private long send(Chat chat, String text, boolean addressed, @Nullable Replied replyTo) {
        long messageId = town.server().nextMessageId();
        town.arrives(line(chat, messageId, text, addressed, replyTo));
        return messageId;
    }

    private Line line(Chat chat, long messageId, String text, boolean addressed, @Nullable Replied replyTo) {
        return new Line(
                chat, who, messageId, text, addressed, replyTo, town.clock().instant());
    }

    private String press(Chat chat, String label) {
        Shown message = town.server().messages(chat.id()).reversed().stream()
                .filter(shown -> shown.button(label).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No button " + label + " in " + town.server().messages(chat.id())));
        Button.Act button = (Button.Act) message.button(label).orElseThrow();
        return press(chat, message.messageId(), button.token());
    }

    private String press(Chat chat, long messageId, String token) {
        if (chat.isPrivate()) {
            town.server().starts(who.userId());
        }
        String pressId = "press-" + town.server().nextMessageId();
        Incoming press = new Press(chat, who, messageId, pressId, token);
        town.arrives(press);
        String toast = town.server().toastFor(pressId);
        if (toast == null) {
            throw new AssertionError("A press must always be answered");
        }
        return toast;
    }
}
