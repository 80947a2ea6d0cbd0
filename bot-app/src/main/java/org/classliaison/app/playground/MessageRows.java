package org.classliaison.app.playground;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The tables of messages and files. */
interface MessageRows {

    void insert(MessageRow message);

    void insertFile(FileRow file);

    Optional<MessageRow> byId(@Param("chatId") long chatId, @Param("messageId") long messageId);

    Optional<FileRow> file(@Param("chatId") long chatId, @Param("messageId") long messageId);

    /** Writes body, buttons, both marks and the number of the change. */
    int update(MessageRow message);

    int countIn(long chatId);

    /** Newest first, over all chats. */
    List<MessageRow> latest(int most);

    /** Newest first. */
    List<MessageRow> before(@Param("chatId") long chatId, @Param("messageId") long messageId, @Param("most") int most);

    /** In the order of their changes. */
    List<MessageRow> changedAfter(@Param("changeNo") long changeNo, @Param("most") int most);

    /** Zero where there is no message yet. */
    long lastChange();

    /** The content of a file. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried from its column
    record FileRow(long chatId, long messageId, byte[] content) {}
}
