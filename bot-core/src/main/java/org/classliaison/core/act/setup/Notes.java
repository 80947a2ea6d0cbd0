package org.classliaison.core.act.setup;

import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;

/** Short messages of this room. */
final class Notes {

    private final Office office;

    Notes(Office office) {
        this.office = office;
    }

    void say(Chat chat, String key, Object... values) {
        say(chat, List.of(), office.pen().texts().get(key, values));
    }

    void say(Chat chat, List<List<Button>> rows, String text) {
        office.pen().mail().answer(chat, new Say(text, rows, null));
    }

    void tellAdmins(Person except, String key, Object... values) {
        office.registers().people().staff().branchAdmins(except.bot()).stream()
                .filter(admin -> admin.reachable() && admin.id() != except.id())
                .forEach(admin -> say(admin.privateChat(), key, values));
    }
}
