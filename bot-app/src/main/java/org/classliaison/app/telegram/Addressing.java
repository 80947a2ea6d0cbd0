package org.classliaison.app.telegram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Whether a line speaks to the bot, and what remains of it once the bot's name is taken off. */
final class Addressing {

    private static final Pattern COMMAND = Pattern.compile("^(/[A-Za-z0-9_]{1,32})@([A-Za-z0-9_]{1,32})(?=\\s|$)");

    /**
     * Searched in the text, not among the entities: right after a Chinese character Telegram marks no mention, and
     * people write it there all the same.
     */
    private static final Pattern MENTION = Pattern.compile("(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{3,32})(?![A-Za-z0-9_])");

    private static final Pattern LEFTOVER = Pattern.compile("^[\\s,，:：、]+");

    private final BotProfile self;

    /** @param text without the bot's name */
    record Heard(String text, boolean addressed) {}

    Addressing(BotProfile self) {
        this.self = self;
    }

    /** Empty if it is a command for another bot of the group. */
    Optional<Heard> hear(Message message, String raw) {
        Matcher command = COMMAND.matcher(raw);
        if (command.find() && !self.isNamed(command.group(2))) {
            return Optional.empty();
        }
        String text = withoutName(message, raw);
        boolean mentioned = !text.equals(raw.strip());
        boolean addressed = mentioned || message.isUserMessage() || isCommand(message) || isReplyToUs(message);
        return Optional.of(new Heard(text, addressed));
    }

    /** The text as it is understood, also of a message that is only replied to. */
    String withoutName(Message message, String raw) {
        Matcher command = COMMAND.matcher(raw);
        boolean named = command.find() && self.isNamed(command.group(2));
        String text = withoutMentions(withoutTextMentions(message, named ? command.replaceFirst("$1") : raw));
        return text.equals(raw) ? raw.strip() : tidy(text);
    }

    /** A mention of an account by its number, as people without a user name get it. Offsets count UTF-16 units. */
    private String withoutTextMentions(Message message, String text) {
        StringBuilder rest = new StringBuilder(text);
        for (MessageEntity entity : entities(message).reversed()) {
            boolean ours = entity.getUser() != null && entity.getUser().getId() == self.userId();
            int end = entity.getOffset() + entity.getLength();
            if (ours && end <= rest.length()) {
                rest.delete(entity.getOffset(), end);
            }
        }
        return rest.toString();
    }

    private String withoutMentions(String text) {
        return MENTION.matcher(text)
                .replaceAll(found -> self.isNamed(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
    }

    private static String tidy(String text) {
        return LEFTOVER.matcher(text).replaceFirst("").replaceAll(" {2,}", " ").strip();
    }

    private static boolean isCommand(Message message) {
        return entities(message).stream()
                .anyMatch(entity -> entity.getOffset() == 0 && Objects.equals(entity.getType(), "bot_command"));
    }

    private boolean isReplyToUs(Message message) {
        Message repliedTo = Where.repliedTo(message);
        return repliedTo != null && isOurs(repliedTo);
    }

    boolean isOurs(Message message) {
        return message.getFrom() != null && message.getFrom().getId() == self.userId();
    }

    private static List<MessageEntity> entities(Message message) {
        List<MessageEntity> found = message.getText() != null ? message.getEntities() : message.getCaptionEntities();
        return found == null ? List.of() : found;
    }
}
