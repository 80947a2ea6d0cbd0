package org.classliaison.app.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Attachments;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/** Files that people send, by way of {@code getFile}. Source: Telegram Bot API, File; 20 MB at most. */
final class TelegramAttachments implements Attachments {

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*");

    private final BotApi api;

    TelegramAttachments(BotApi api) {
        this.api = api;
    }

    @Override
    public Optional<byte[]> fetch(String id, int mostBytes) {
        return api.exchange(ApiCall.of(new GetFile(id))) instanceof Exchange.Answered answered
                ? Answer.in(answered.body())
                        .filter(Answer::ok)
                        .flatMap(TelegramAttachments::path)
                        .flatMap(path -> api.download(path, mostBytes))
                : Optional.empty();
    }

    /** The path becomes part of an address, so nothing else may hide in it. */
    private static Optional<String> path(Answer answer) {
        JsonNode path = answer.result().path("file_path");
        return Optional.of(path.asText()).filter(text -> PATH.matcher(text).matches() && !text.contains(".."));
    }
}
