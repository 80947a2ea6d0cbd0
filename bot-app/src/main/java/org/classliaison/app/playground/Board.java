package org.classliaison.app.playground;

import java.util.Optional;
import org.classliaison.app.playground.MessageRow.Wording;
import org.classliaison.core.chat.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where messages are written. One writer at a time: pages read on by the number of the last change they saw, so
 * changes have to become visible in the order of their numbers. That holds for one process, and the playground is one.
 */
final class Board {

    private final MessageRows rows;
    private final TransactionOperations transaction;
    private final Numbers numbers;
    private final Bell bell;

    private interface Change {
        MessageRow of(MessageRow row, long change);
    }

    Board(MessageRows rows, TransactionOperations transaction, Numbers numbers, Bell bell) {
        this.rows = rows;
        this.transaction = transaction;
        this.numbers = numbers;
        this.bell = bell;
    }

    synchronized MessageRow write(Draft draft) {
        MessageRow row = numbered(draft);
        transaction.executeWithoutResult(status -> {
            rows.insert(row);
            if (draft.file() != null) {
                rows.insertFile(new MessageRows.FileRow(
                        row.chatId(), row.messageId(), draft.file().content()));
            }
        });
        bell.ring();
        return row;
    }

    /** False if there is no such message, or not any more. */
    boolean revise(long chatId, long messageId, String text, @Nullable String buttons) {
        Wording wording = new Wording(text, null);
        return change(chatId, messageId, (row, change) -> row.saying(wording, buttons, change));
    }

    /** False if there is no such message, or not any more. */
    boolean amend(long chatId, long messageId, RichText text, @Nullable String buttons) {
        Wording wording = new Wording(text.text(), Marks.written(text));
        return change(chatId, messageId, (row, change) -> row.saying(wording, buttons, change));
    }

    /** False if there is no such message, or not any more. */
    boolean takeBack(long chatId, long messageId) {
        return change(chatId, messageId, MessageRow::takenBack);
    }

    /** False if there is no such message, or not any more. */
    boolean pin(long chatId, long messageId, boolean on) {
        return change(chatId, messageId, (row, change) -> row.pinned(on, change));
    }

    Optional<MessageRow> find(long chatId, long messageId) {
        return rows.byId(chatId, messageId).filter(row -> !row.deleted());
    }

    boolean hasMessages(long chatId) {
        return rows.countIn(chatId) > 0;
    }

    private synchronized boolean change(long chatId, long messageId, Change how) {
        Optional<MessageRow> found = find(chatId, messageId);
        boolean changed = found.isPresent()
                && rows.update(how.of(found.get(), numbers.ids().next())) == 1;
        bell.ring();
        return changed;
    }

    private MessageRow numbered(Draft draft) {
        long id = numbers.ids().next();
        String fileName = draft.file() == null ? null : draft.file().name();
        return new MessageRow(
                draft.chatId(),
                id,
                draft.authorId(),
                draft.kind(),
                draft.body(),
                draft.buttons(),
                draft.replyTo(),
                fileName,
                numbers.now(),
                false,
                false,
                id,
                draft.marks(),
                false);
    }
}
