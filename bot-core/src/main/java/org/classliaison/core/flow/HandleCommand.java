package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.classliaison.core.act.voice.TakeVoice;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** The commands, in private and in the group. */
public final class HandleCommand {

    private final Thinking thinking;
    private final Skills skills;
    private final Meet meet;
    private final Staff staff;
    private final Pen pen;
    private final Start start;
    private final PrivateCommands privates;

    public record Pen(Mail mail, Texts texts) {}

    /** The commands that need thought. */
    public record Thinking(Asking asking, Explaining explaining) {}

    public HandleCommand(Thinking thinking, Skills skills, Meet meet, Staff staff, Pen pen) {
        this.thinking = thinking;
        this.skills = skills;
        this.meet = meet;
        this.staff = staff;
        this.pen = pen;
        this.start = new Start(skills, meet, staff, pen);
        this.privates = new PrivateCommands(skills);
    }

    /** Those that are answered in a group as well; all others are kept from it. */
    Optional<Runnable> plan(Line line, Command command) {
        return switch (command.name()) {
            case "ask" -> ask(line, command);
            case "why" -> thinking.explaining().plan(line);
            case "start" -> start(line, command);
            case "help" -> line.chat().isPrivate() ? Optional.of(() -> help(person(line))) : say(line, "command.help");
            case "privacy" -> Optional.of(() -> skills.privacy().ownData().explain(line.chat(), line.messageId()));
            case "deadlines" -> Optional.of(() -> deadlines(line));
            case "month" -> Optional.of(() -> month(line, command.rest()));
            case "flags" -> flags(line, command.rest());
            case "report" -> Optional.of(() -> skills.voice().take().report(line, person(line)));
            default ->
                privates.of(line, command).map(skill -> privately(line, skill)).orElseGet(() -> unknown(line));
        };
    }

    /** A group may have another bot that knows it. */
    private Optional<Runnable> unknown(Line line) {
        return line.chat().isPrivate() ? say(line, "command.unknown") : Optional.empty();
    }

    private Optional<Runnable> start(Line line, Command command) {
        if (line.chat().isPrivate()) {
            return Optional.of(() -> start.inPrivate(person(line), line.who(), command.rest()));
        }
        return command.rest().isEmpty()
                ? say(line, "command.help")
                : Optional.of(() -> start.inGroup(line, command.rest()));
    }

    private Optional<Runnable> ask(Line line, Command command) {
        return command.rest().isEmpty()
                ? say(line, "command.ask.empty")
                : thinking.asking().plan(asked(line, command));
    }

    /** Members read what they can do besides, where no student does. */
    private void help(Person person) {
        boolean staffed =
                staff.isBranchAdmin(person) || !staff.classesOf(person).isEmpty();
        String forAll = pen.texts().get("command.help");
        String text = staffed ? forAll + "\n\n" + pen.texts().get("command.help.staff") : forAll;
        pen.mail().answer(person.privateChat(), new Say(text, List.of(), null));
    }

    private void deadlines(Line line) {
        if (line.chat().isPrivate()) {
            skills.reminding().deadlines().inPrivate(person(line));
        } else {
            skills.reminding().deadlines().inGroup(line.chat(), line.messageId());
        }
    }

    private void month(Line line, String words) {
        if (line.chat().isPrivate()) {
            skills.dates().month().inPrivate(person(line), words);
        } else {
            skills.dates().month().inGroup(line.chat(), line.messageId(), words);
        }
    }

    /** Whoever wants to leave may do so in the group as well. */
    private Optional<Runnable> flags(Line line, String words) {
        return TakeVoice.isMeantBy(words)
                ? Optional.of(() -> skills.voice().take().changeLooking(line, person(line), words))
                : privately(line, this::flags);
    }

    private void flags(Person person) {
        if (skills.caring().flags().isForThem(person)) {
            skills.caring().flags().list(person);
        } else {
            skills.voice().take().explainLooking(person);
        }
    }

    private Optional<Runnable> privately(Line line, Consumer<Person> skill) {
        return Optional.of(() -> {
            if (line.chat().isPrivate()) {
                skill.accept(person(line));
            } else {
                skills.privacy().ownData().sendToPrivate(line.chat(), line.messageId());
            }
        });
    }

    private Optional<Runnable> say(Line line, String key) {
        Say say = new Say(pen.texts().get(key), List.of(), line.messageId());
        return Optional.of(() -> pen.mail().answer(line.chat(), say));
    }

    private static Line asked(Line line, Command command) {
        return new Line(line.chat(), line.who(), line.messageId(), command.rest(), true, line.replyTo(), line.at());
    }

    private Person person(Line line) {
        return meet.in(line.chat(), line.who());
    }
}
