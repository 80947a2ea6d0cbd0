package org.classliaison.core.act.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/**
 * {@code /help_me}: somebody writes to the members themselves. They see beforehand, word for word, what the members will
 * see, and choose who of them; until then the words are a sealed draft.
 */
final class AskForHelp {

    static final String BOTH = "both";

    /** Stands for no class yet. */
    private static final long ANOTHER = 0;

    private static final int LONGEST_WORDS = 500;

    private final VoiceDesk desk;
    private final SendHelp send;

    AskForHelp(VoiceDesk desk) {
        this.desk = desk;
        this.send = new SendHelp(desk);
    }

    SendHelp send() {
        return send;
    }

    void begin(Person person) {
        Optional<Long> home = desk.people().slips().homes().of(person);
        if (home.isPresent()) {
            askWords(person, home.get());
        } else {
            askClass(person);
        }
    }

    String pickClass(Pressed pressed) {
        if (pressed.subject() == ANOTHER) {
            desk.expectNothing(pressed.presser());
            askClass(pressed.presser());
        } else {
            askWords(pressed.presser(), pressed.subject());
        }
        return "";
    }

    private void askClass(Person person) {
        List<List<Button>> rows = new ClassChoice(desk.pen().buttons())
                .of(classes(person).toList(), classId -> new Offered(person.bot(), Action.HELP_CLASS, classId, null));
        desk.say(person, rows, desk.text(rows.isEmpty() ? "voice.help.nobody" : "voice.help.which"));
    }

    private Stream<ClassGroup> classes(Person person) {
        return desk.people().classes().all(person.bot()).stream().filter(group -> group.chatId() != null);
    }

    private void askWords(Person person, long classId) {
        List<Person> members = desk.people().staff().liaisons(classId);
        if (members.isEmpty()) {
            desk.say(person, another(person, classId), desk.text("voice.help.nobody"));
            return;
        }
        desk.expect(person, Expectation.Kind.HELP_WORDS, classId);
        String text = desk.text("voice.help.ask", desk.className(classId), names(members));
        desk.say(person, another(person, classId), text);
    }

    /** Also for whoever pressed the wrong one. */
    private List<List<Button>> another(Person person, long classId) {
        return classes(person).allMatch(group -> group.id() == classId)
                ? List.of()
                : List.of(List.of(desk.button(
                        new Offered(person.bot(), Action.HELP_CLASS, ANOTHER, null), desk.text("voice.help.another"))));
    }

    /** @param name as the members will see it */
    void typed(Person person, long classId, String name, String words) {
        List<Person> members = desk.people().staff().liaisons(classId);
        desk.expectNothing(person);
        if (members.isEmpty()) {
            desk.say(person, "voice.help.nobody");
            return;
        }
        String kept = Beginning.cut(words, LONGEST_WORDS);
        desk.records().books().drafts().put(desk.marksOf(person).whole(), kept, desk.now());
        desk.say(person, buttons(person, classId, members), desk.text("voice.help.preview", name, kept));
    }

    private List<List<Button>> buttons(Person person, long classId, List<Person> members) {
        List<List<Button>> rows = new ArrayList<>();
        if (members.size() > 1) {
            rows.add(List.of(button(person, classId, BOTH, desk.text("voice.help.toBoth"))));
        }
        members.forEach(member -> rows.add(List.of(button(
                person, classId, String.valueOf(member.id()), desk.text("voice.help.toOne", member.shownName())))));
        rows.add(List.of(desk.button(person.bot(), Action.HELP_DROP, person.id())));
        return rows;
    }

    private Button button(Person person, long classId, String whom, String label) {
        return desk.button(new Offered(person.bot(), Action.HELP_SEND, classId, whom), label);
    }

    private String names(List<Person> members) {
        return desk.pen().texts().list(members.stream().map(Person::shownName).toList());
    }
}
