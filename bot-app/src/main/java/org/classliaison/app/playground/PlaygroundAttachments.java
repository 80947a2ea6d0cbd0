package org.classliaison.app.playground;

import java.util.Optional;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.Enclosure;

/** Files that personas have sent; they lie in the playground's own table. */
final class PlaygroundAttachments implements Attachments {

    private final MessageRows messages;

    PlaygroundAttachments(MessageRows messages) {
        this.messages = messages;
    }

    /** What the bot calls the file of that message. */
    static String id(long chatId, long messageId) {
        return chatId + "/" + messageId;
    }

    /** What a persona has sent, to be sent once more by the bot, under the name that it came with. */
    Optional<Draft.Attachment> again(Enclosure enclosure) {
        String[] numbers = enclosure.file().split("/", 2);
        String name = messages.byId(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]))
                .map(MessageRow::fileName)
                .orElse(enclosure.name());
        return fetch(enclosure.file(), Integer.MAX_VALUE).map(content -> new Draft.Attachment(name, content));
    }

    @Override
    public Optional<byte[]> fetch(String id, int mostBytes) {
        String[] numbers = id.split("/", 2);
        return messages.file(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]))
                .map(MessageRows.FileRow::content)
                .filter(content -> content.length <= mostBytes);
    }
}
