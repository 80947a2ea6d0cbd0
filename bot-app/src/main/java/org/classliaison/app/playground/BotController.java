package org.classliaison.app.playground;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the bot may be: new groups, starting and blocking it in private, adding and removing it. */
@RestController
@RequestMapping("/playground/api")
class BotController {

    private final Door door;

    BotController(Door door) {
        this.door = door;
    }

    record Group(
            @Nullable String persona,
            @Nullable String title,
            @Nullable String payload) {}

    record Entrance(@Nullable String persona, @Nullable String payload) {}

    record Founded(String chat) {}

    @PostMapping("/groups")
    @ResponseStatus(HttpStatus.CREATED)
    Founded found(@RequestBody Group group) {
        ChatRow founded = door.foundGroup(
                Checks.persona(group.persona()), Checks.title(group.title()), Checks.payload(group.payload()));
        return new Founded(Long.toString(founded.chatId()));
    }

    @PutMapping("/chats/{chat}/bot")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letBotIn(@PathVariable String chat, @RequestBody Entrance entrance) {
        Persona persona = Checks.persona(entrance.persona());
        door.letBotIn(persona, Checks.number(chat, "chat.unknown"), Checks.payload(entrance.payload()));
    }

    @DeleteMapping("/chats/{chat}/bot")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putBotOut(@PathVariable String chat, @RequestParam String persona) {
        door.putBotOut(Checks.persona(persona), Checks.number(chat, "chat.unknown"));
    }
}
