package org.classliaison.core.flow;

import java.util.Optional;
import java.util.function.Consumer;
import org.classliaison.core.act.access.ExportCareLog;
import org.classliaison.core.act.export.ExportKnowledge;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share.Kind;

/** The commands that are answered in private alone. Whether somebody may is for the room to say. */
record PrivateCommands(Skills skills) {

    /** What the command does for that person; empty if it is none of these. */
    Optional<Consumer<Person>> of(Line line, Command command) {
        return ofAnybody(line, command).or(() -> ofDuties(command)).or(() -> ofNotices(command));
    }

    private Optional<Consumer<Person>> ofAnybody(Line line, Command command) {
        Consumer<Person> skill = switch (command.name()) {
            case "mydata" -> skills.privacy().ownData()::show;
            case "erase" -> skills.privacy().erase()::ask;
            case "feed" -> skills.dates().feeds()::list;
            case "whyflagged" -> skills.voice().take()::whyFlagged;
            case "help_me" -> skills.voice().take()::helpMe;
            case "suggest" -> person -> skills.suggesting().take().begin(person, line, command.rest());
            case "suggestions" -> skills.suggesting().take()::list;
            case "stage" -> person -> skills.stages().take().asked(person, command.rest());
            default -> null;
        };
        return Optional.ofNullable(skill);
    }

    private Optional<Consumer<Person>> ofDuties(Command command) {
        Consumer<Person> skill = switch (command.name()) {
            case "open" -> skills.handoffs().open()::list;
            case "digest" -> skills.digest()::show;
            case "export" -> person -> export(person, command.rest());
            case "manner" -> skills.manners().show()::list;
            case "records" -> person -> records(person, command.rest());
            case "kb" -> person -> skills.kb().asked(person, command.rest());
            case "remind" -> person -> skills.reminding().take().asked(person, command.rest());
            case "care" -> person -> care(person, command.rest());
            case "channel" -> skills.setup().joining().code()::offer;
            case "classes" -> skills.setup().classes()::list;
            default -> null;
        };
        return Optional.ofNullable(skill);
    }

    private Optional<Consumer<Person>> ofNotices(Command command) {
        Consumer<Person> skill = switch (command.name()) {
            case "notice" -> person -> skills.noticing().post().write(person, command.rest());
            case "notices" -> skills.noticing().post()::list;
            case "share" -> person -> skills.sharing().take().begin(person, Kind.EXPERIENCE, command.rest());
            case "card" -> person -> skills.sharing().take().begin(person, Kind.CARD, command.rest());
            case "shares" -> skills.sharing().queue()::list;
            default -> null;
        };
        return Optional.ofNullable(skill);
    }

    private void export(Person person, String words) {
        if (ExportKnowledge.isMeantBy(words)) {
            skills.importing().export().send(person, words);
        } else {
            skills.export().send(person);
        }
    }

    private void records(Person person, String words) {
        if (words.isEmpty()) {
            skills.ledger().list().list(person);
        } else {
            skills.ledger().write().inOneLine(person, words);
        }
    }

    private void care(Person person, String words) {
        if (ExportCareLog.isMeantBy(words)) {
            skills.voice().log().send(person);
        } else {
            skills.caring().take().asked(person, words);
        }
    }
}
