package org.classliaison.core.care;

import java.time.LocalDate;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;

/** The marks by which a person or a message is known again without being known. */
public final class Marks {

    private final KeyedHash hash;

    public Marks(KeyedHash hash) {
        this.hash = hash;
    }

    /** Of somebody in one class; in another class it is another. */
    public String writer(long classId, long userId) {
        return hash.of("writer " + classId + " " + userId);
    }

    /** Of somebody in all classes, for {@code /flags off}. */
    public String person(BotId bot, long userId) {
        return hash.of("person " + bot + " " + userId);
    }

    public String message(Chat chat, long messageId) {
        return hash.of("message " + chat.bot() + " " + chat.id() + " " + messageId);
    }

    /** Of the words, letters and digits alone, so that a flood with other dots is the same. */
    public String text(long classId, String text) {
        return hash.of("text " + classId + " " + text.replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    public String mood(long classId, LocalDate week, long userId) {
        return hash.of("mood " + classId + " " + week + " " + userId);
    }

    /** Of what somebody does on one day. */
    public String onDay(String what, BotId bot, long userId, LocalDate day) {
        return hash.of(what + " " + bot + " " + userId + " " + day);
    }

    /** Of somebody who has reported a message. */
    public String reporter(long flagId, long userId) {
        return hash.of("reporter " + flagId + " " + userId);
    }

    public Tracks tracks(long classId, long userId, Said said) {
        return new Tracks(writer(classId, userId), message(said.chat(), said.messageId()), text(classId, said.text()));
    }

    /** Of somebody who has handed in suggestions; none of the other marks leads to it. */
    public String suggester(BotId bot, long userId) {
        return hash.of("suggester " + bot + " " + userId);
    }

    /** A message in a chat. */
    public record Said(Chat chat, long messageId, String text) {}
}
