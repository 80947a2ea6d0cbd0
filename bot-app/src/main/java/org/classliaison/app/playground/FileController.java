package org.classliaison.app.playground;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files that the bot has attached. */
@RestController
class FileController {

    private final Board board;
    private final MessageRows messages;

    FileController(Board board, MessageRows messages) {
        this.board = board;
        this.messages = messages;
    }

    /** Always a download of unknown kind: nothing that was attached is ever run in the page. */
    @GetMapping("/playground/api/chats/{chat}/files/{message}")
    ResponseEntity<byte[]> file(@PathVariable String chat, @PathVariable String message) {
        long chatId = Checks.number(chat, "file.unknown");
        long messageId = Checks.number(message, "file.unknown");
        String name = board.find(chatId, messageId).map(MessageRow::fileName).orElseThrow(FileController::unknown);
        byte[] content = messages.file(chatId, messageId)
                .orElseThrow(FileController::unknown)
                .content();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private static Complaint unknown() {
        return Complaint.notFound("file.unknown");
    }
}
