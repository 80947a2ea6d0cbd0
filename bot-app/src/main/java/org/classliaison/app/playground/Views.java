package org.classliaison.app.playground;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.chat.RichText;
import org.jspecify.annotations.Nullable;

/** What the page gets to see. Ids are strings: JavaScript's numbers end at 53 bits. */
final class Views {

    private Views() {}

    /** Everything a page needs to begin with; {@code cursor} is where its live stream goes on. */
    record State(
            BotView bot, List<PersonaView> personas, List<ChatView> chats, List<MessageView> messages, String cursor) {}

    record BotView(String id, String name, String english) {}

    /** @param home the title of their class; null for whoever belongs to none */
    record PersonaView(String id, String part, @Nullable String home, String name, String english) {}

    record ChatView(String id, String kind, String title, List<String> members) {}

    record MessageView(
            String id,
            String chat,
            String author,
            String kind,
            String text,
            List<RichText.Mark> marks,
            List<List<Keyboard.Key>> buttons,
            @Nullable String replyTo,
            @Nullable FileView file,
            Instant at,
            boolean edited,
            boolean deleted,
            boolean pinned) {}

    record FileView(String name, String url) {}

    static BotView bot() {
        return new BotView(Long.toString(Bot.USER), Bot.NAME, Bot.ENGLISH);
    }

    static List<PersonaView> personas() {
        return Arrays.stream(Persona.values()).map(Views::of).toList();
    }

    static PersonaView of(Persona persona) {
        Home home = persona.home();
        return new PersonaView(
                Long.toString(persona.id()),
                persona.part().name(),
                home == null ? null : home.title(),
                persona.shownName(),
                persona.english());
    }

    static List<ChatView> of(List<ChatRow> chats, List<MemberRow> members) {
        Map<Long, List<String>> byChat = members.stream()
                .collect(Collectors.groupingBy(
                        MemberRow::chatId,
                        Collectors.mapping(member -> Long.toString(member.userId()), Collectors.toList())));
        return chats.stream()
                .map(chat -> new ChatView(
                        Long.toString(chat.chatId()),
                        chat.kind().name(),
                        chat.title(),
                        byChat.getOrDefault(chat.chatId(), List.of())))
                .toList();
    }

    static MessageView of(MessageRow row) {
        return new MessageView(
                Long.toString(row.messageId()),
                Long.toString(row.chatId()),
                Long.toString(row.authorId()),
                row.kind().name(),
                row.body(),
                Marks.read(row.marks()).marks(),
                Keyboard.read(row.buttons()).rows(),
                row.replyTo() == null ? null : Long.toString(row.replyTo()),
                file(row),
                row.sentAt().toInstant(ZoneOffset.UTC),
                row.edited(),
                row.deleted(),
                row.pinned());
    }

    private static @Nullable FileView file(MessageRow row) {
        if (row.fileName() == null || row.deleted()) {
            return null;
        }
        return new FileView(row.fileName(), "/playground/api/chats/" + row.chatId() + "/files/" + row.messageId());
    }
}
