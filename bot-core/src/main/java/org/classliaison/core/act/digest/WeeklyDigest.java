package org.classliaison.core.act.digest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** Tells the members of a class, and the branch, what a week of questions came to. A week without any stays quiet. */
public final class WeeklyDigest {

    private static final Letter.Terms TERMS = new Letter.Terms(Letter.Doubt.REPEAT_ONCE, Letter.Rank.BROADCAST);

    private final Weeks weeks;
    private final Contents contents;
    private final Readers readers;
    private final Pen pen;
    private final ClassDigest classDigest;
    private final BranchDigest branchDigest;

    /** Who is told. */
    public record Readers(ClassGroups classes, Staff staff) {}

    /** @param clock in the branch's zone: its weeks are told */
    public record Pen(Mail mail, Texts texts, Clock clock) {}

    public WeeklyDigest(Weeks weeks, Contents contents, Readers readers, Pen pen) {
        this.weeks = weeks;
        this.contents = contents;
        this.readers = readers;
        this.pen = pen;
        this.classDigest = new ClassDigest(weeks, contents, pen.texts());
        this.branchDigest = new BranchDigest(pen.texts());
    }

    /** The week before this one, once. In a transaction of its own. */
    public void tellClass(ClassGroup group) {
        Week week = Week.beforeThis(pen.clock());
        List<Person> members = reachable(readers.staff().liaisons(group.id()));
        Optional<String> text = textOf(group, week);
        if (!members.isEmpty() && text.isPresent() && weeks.tell(group.bot(), group.id(), week.monday())) {
            post(members, text.get());
        }
    }

    /** The same for all classes together, to the branch admins. */
    public void tellBranch(BotId bot) {
        Week week = Week.beforeThis(pen.clock());
        List<Person> admins = reachable(readers.staff().branchAdmins(bot));
        Optional<String> text = textOfBranch(bot, week);
        if (!admins.isEmpty() && text.isPresent() && weeks.tell(bot, null, week.monday())) {
            post(admins, text.get());
        }
    }

    /** The running week, for whoever may see it. */
    public void show(Person person) {
        Week week = Week.running(pen.clock());
        boolean admin = readers.staff().isBranchAdmin(person);
        List<Long> classes = readers.staff().classesOf(person);
        if (!admin && classes.isEmpty()) {
            say(person, pen.texts().get("digest.membersOnly"));
            return;
        }
        List<String> texts = Stream.concat(
                        classes.stream()
                                .flatMap(id -> readers.classes().byId(id).stream())
                                .flatMap(group -> textOf(group, week).stream()),
                        admin ? textOfBranch(person.bot(), week).stream() : Stream.<String>empty())
                .toList();
        texts.forEach(text -> say(person, text));
        if (texts.isEmpty()) {
            say(person, pen.texts().get("digest.nothing"));
        }
    }

    private Optional<String> textOf(ClassGroup group, Week week) {
        Optional<String> asked = weeks.tallies(List.of(group.id()), week).stream()
                .findFirst()
                .map(tally -> classDigest.of(group, week, tally, readers.staff().today()));
        Optional<String> mood = contents.moods().of(group.id(), week.monday()).map(classDigest::mood);
        return mood.isEmpty()
                ? asked
                : Optional.of(asked.orElseGet(() -> classDigest.head(group, week)) + "\n\n" + mood.get());
    }

    private Optional<String> textOfBranch(BotId bot, Week week) {
        List<ClassGroup> classes = readers.classes().all(bot);
        List<Tally> tallies = weeks.tallies(classes.stream().map(ClassGroup::id).toList(), week);
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(branchDigest.of(
                        classes,
                        week,
                        tallies,
                        contents.needLook(null, readers.staff().today())));
    }

    private void post(List<Person> people, String text) {
        people.forEach(person -> pen.mail().post(person.privateChat(), new Say(text, List.of(), null), TERMS));
    }

    private void say(Person person, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, List.of(), null));
    }

    private static List<Person> reachable(List<Person> people) {
        return people.stream().filter(Person::reachable).toList();
    }
}
