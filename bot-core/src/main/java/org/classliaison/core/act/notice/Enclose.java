package org.classliaison.core.act.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Enclosure;

/** Judges a picture or file that a member wants to go with a notice; its content is never looked at. */
record Enclose(NoticeDesk desk) {

    /** What Telegram hands on without a question. Source: Telegram Bot API, "Sending files". */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final Set<String> KINDS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv", "md", "zip", "jpg", "jpeg", "png", "gif",
            "webp", "mp4", "mp3", "wps", "et", "ofd", "ics");

    /** What is wrong with it, for whoever sent it. */
    Optional<String> trouble(Sent sent) {
        Enclosure enclosure = sent.enclosure();
        if (sent.size() > MOST_BYTES) {
            return Optional.of(desk.text("notice.file.large", MOST_BYTES / 1024 / 1024));
        }
        boolean document = enclosure.kind() == Enclosure.Kind.DOCUMENT;
        return document && !KINDS.contains(ending(enclosure.name()))
                ? Optional.of(desk.text("notice.file.kind"))
                : Optional.empty();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
