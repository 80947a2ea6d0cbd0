package org.classliaison.app.playground;

import java.util.regex.Pattern;
import org.classliaison.core.chat.Outgoing;
import org.jspecify.annotations.Nullable;

/** Refuses what a persona must not or cannot do, with a sentence that says so. */
final class Checks {

    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{0,64}");
    private static final int LONGEST_TITLE = 64;
    private static final int LONGEST_NAME = 200;

    private final Chats chats;
    private final Board board;

    Checks(Chats chats, Board board) {
        this.chats = chats;
        this.board = board;
    }

    /** The chat, if that persona is in it. */
    ChatRow chatOf(Persona persona, long chatId) {
        ChatRow chat = chats.byId(chatId).orElseThrow(() -> Complaint.notFound("chat.unknown"));
        if (chats.isMember(chatId, persona.id())) {
            return chat;
        }
        throw chat.isPrivate()
                ? Complaint.forbidden("chat.notYours")
                : Complaint.forbidden("chat.notMember", persona.shownName());
    }

    /** In a channel only its owner and the bot do anything. */
    static void ownerOf(ChatRow chat, Persona persona) {
        if (chat.isChannel() && persona.part() != Persona.Part.BRANCH_ADMIN) {
            throw Complaint.forbidden("channel.readOnly");
        }
    }

    MessageRow message(ChatRow chat, long messageId) {
        return board.find(chat.chatId(), messageId).orElseThrow(() -> Complaint.notFound("message.unknown"));
    }

    static Persona persona(@Nullable String id) {
        return Persona.byId(number(id, "persona.unknown")).orElseThrow(() -> Complaint.badRequest("persona.unknown"));
    }

    /** An id out of JSON, where ids are strings: JavaScript's numbers end at 53 bits. */
    static long number(@Nullable String id, String keyOfComplaint) {
        try {
            return Long.parseLong(id == null ? "" : id);
        } catch (NumberFormatException e) {
            throw Complaint.badRequest(keyOfComplaint);
        }
    }

    static String text(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw Complaint.badRequest("text.empty");
        }
        if (stripped.length() > PlaygroundCourier.MOST_CHARACTERS) {
            throw Complaint.badRequest("text.tooLong", Integer.toString(PlaygroundCourier.MOST_CHARACTERS));
        }
        return stripped;
    }

    static String caption(String caption) {
        String stripped = caption.strip();
        if (stripped.length() > Outgoing.LONGEST_CAPTION) {
            throw Complaint.badRequest("caption.tooLong", Integer.toString(Outgoing.LONGEST_CAPTION));
        }
        return stripped;
    }

    static String title(@Nullable String title) {
        String stripped = title == null ? "" : title.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE) {
            throw Complaint.badRequest("title.length");
        }
        return stripped;
    }

    /** Without folders and signs that only confuse; at most as long as its column. */
    static String fileName(@Nullable String name) {
        String last = (name == null ? "" : name)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (last.isEmpty()) {
            throw Complaint.badRequest("file.noName");
        }
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    static String payload(@Nullable String payload) {
        String given = payload == null ? "" : payload;
        if (!PAYLOAD.matcher(given).matches()) {
            throw Complaint.badRequest("payload.misshapen");
        }
        return given;
    }
}
