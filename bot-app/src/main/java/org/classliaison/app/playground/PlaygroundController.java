package org.classliaison.app.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the page does in the name of a persona. */
@RestController
@RequestMapping("/playground/api")
class PlaygroundController {

    private static final int FIRST_PAGE = 400;
    private static final int NEXT_PAGE = 50;

    private final Play play;
    private final Chats chats;
    private final MessageRows messages;

    PlaygroundController(Play play, Chats chats, MessageRows messages) {
        this.play = play;
        this.chats = chats;
        this.messages = messages;
    }

    record Line(
            @Nullable String persona,
            @Nullable String text,
            @Nullable String replyTo) {}

    record Press(@Nullable String persona, @Nullable String token) {}

    record Pressed(String press) {}

    @GetMapping("/state")
    Views.State state() {
        // Read first: what changes from here on comes once more by the stream, and nothing is missed.
        String cursor = Long.toString(messages.lastChange());
        return new Views.State(
                Views.bot(),
                Views.personas(),
                Views.of(chats.all(), chats.members()),
                oldestFirst(messages.latest(FIRST_PAGE)),
                cursor);
    }

    @GetMapping("/chats/{chat}/messages")
    List<Views.MessageView> before(@PathVariable String chat, @RequestParam String before) {
        long messageId = Checks.number(before, "message.unknown");
        return oldestFirst(messages.before(Checks.number(chat, "chat.unknown"), messageId, NEXT_PAGE));
    }

    @PostMapping("/chats/{chat}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    Views.MessageView say(@PathVariable String chat, @RequestBody Line line) {
        return Views.of(play.say(Checks.number(chat, "chat.unknown"), wish(line)));
    }

    @PutMapping("/chats/{chat}/messages/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable String chat, @PathVariable String message, @RequestBody Line line) {
        long messageId = Checks.number(message, "message.unknown");
        play.edit(Checks.number(chat, "chat.unknown"), messageId, wish(line));
    }

    @PostMapping("/chats/{chat}/messages/{message}/press")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Pressed press(@PathVariable String chat, @PathVariable String message, @RequestBody Press press) {
        long pressId = play.press(
                Checks.persona(press.persona()),
                Checks.number(chat, "chat.unknown"),
                Checks.number(message, "message.unknown"),
                press.token() == null ? "" : press.token());
        return new Pressed(Long.toString(pressId));
    }

    private static Play.Wish wish(Line line) {
        Long replyTo = line.replyTo() == null ? null : Checks.number(line.replyTo(), "message.unknown");
        return new Play.Wish(Checks.persona(line.persona()), Checks.text(line.text()), replyTo);
    }

    private static List<Views.MessageView> oldestFirst(List<MessageRow> newestFirst) {
        return newestFirst.reversed().stream().map(Views::of).toList();
    }
}
