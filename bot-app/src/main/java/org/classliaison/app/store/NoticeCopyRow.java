package org.classliaison.app.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.notices.Copy;
import org.jspecify.annotations.Nullable;

/** A row of notice_copy. */
record NoticeCopyRow(
        long noticeId,
        long classId,
        BotId bot,
        long chatId,
        String letters,
        String changes,
        @Nullable Long pinLetter,
        Copy.@Nullable Change due,
        @Nullable String receiptToken,
        @Nullable String signUpToken,
        int shownReceipts,
        int shownSignUps,
        Instant shownAt,
        @Nullable Instant remindedAt) {

    static NoticeCopyRow of(Copy copy) {
        Copy.Shown shown = copy.shown();
        return new NoticeCopyRow(
                copy.noticeId(),
                copy.classId(),
                copy.chat().bot(),
                copy.chat().id(),
                written(copy.letters().posts()),
                written(copy.letters().changes()),
                copy.letters().pin(),
                copy.due(),
                copy.tokens().receipt(),
                copy.tokens().signUp(),
                shown.receipts(),
                shown.signUps(),
                shown.at(),
                shown.remindedAt());
    }

    Copy copy() {
        return new Copy(
                noticeId,
                classId,
                Chat.group(bot, chatId),
                new Copy.Letters(read(letters), read(changes), pinLetter),
                new Copy.Tokens(receiptToken, signUpToken),
                new Copy.Shown(shownReceipts, shownSignUps, shownAt, remindedAt),
                due);
    }

    private static String written(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> read(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }
}
