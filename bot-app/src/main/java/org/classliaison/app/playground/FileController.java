package org.classliaison.app.playground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files that the bot has attached, and takes in those for the bot. */
@RestController
class FileController {

    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private final Play play;
    private final Board board;
    private final MessageRows messages;

    FileController(Play play, Board board, MessageRows messages) {
        this.play = play;
        this.board = board;
        this.messages = messages;
    }

    /** A picture is shown. Everything else is a download of unknown kind: nothing is ever run in the page. */
    @GetMapping("/playground/api/chats/{chat}/files/{message}")
    ResponseEntity<byte[]> file(@PathVariable String chat, @PathVariable String message) {
        long chatId = Checks.number(chat, "file.unknown");
        long messageId = Checks.number(message, "file.unknown");
        String name = board.find(chatId, messageId).map(MessageRow::fileName).orElseThrow(FileController::unknown);
        byte[] content = messages.file(chatId, messageId)
                .orElseThrow(FileController::unknown)
                .content();
        Optional<Picture> picture = Picture.in(content);
        ContentDisposition.Builder disposition =
                picture.isPresent() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(picture.map(Picture::type).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /**
     * Takes in a file as the plain body of the request.
     *
     * @param name as the sender calls it
     * @param caption what the sender writes below it
     */
    @PostMapping("/playground/api/chats/{chat}/files")
    @ResponseStatus(HttpStatus.CREATED)
    Views.MessageView send(
            @PathVariable String chat,
            @RequestParam String persona,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String caption,
            InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw Complaint.badRequest("file.tooLarge");
        }
        Draft.Attachment file = new Draft.Attachment(Checks.fileName(name), content);
        Play.Parcel parcel = new Play.Parcel(Checks.persona(persona), file, Checks.caption(caption));
        return Views.of(play.send(Checks.number(chat, "chat.unknown"), parcel));
    }

    private static Complaint unknown() {
        return Complaint.notFound("file.unknown");
    }
}
