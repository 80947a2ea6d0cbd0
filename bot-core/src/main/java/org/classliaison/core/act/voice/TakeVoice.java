package org.classliaison.core.act.voice;

import java.util.List;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what people type, what is pressed. */
public final class TakeVoice {

    private final OwnFlags own;
    private final Appeal appeal;
    private final ChangeLooking looking;
    private final ReportMessage report;
    private final ThankReporter thanks;
    private final AskForHelp help;

    public TakeVoice(VoiceDesk desk) {
        this.own = new OwnFlags(desk);
        this.appeal = new Appeal(desk);
        this.looking = new ChangeLooking(desk);
        this.report = new ReportMessage(desk);
        this.thanks = new ThankReporter(desk);
        this.help = new AskForHelp(desk);
    }

    public void whyFlagged(Person person) {
        own.show(person);
    }

    /** What is kept about a person here, a line each. */
    public List<String> keptOf(Person person) {
        return own.brief(person);
    }

    /** Whether these words after {@code /flags} are for this room. */
    public static boolean isMeantBy(String words) {
        return ChangeLooking.isMeantBy(words);
    }

    public void changeLooking(Line line, Person person, String words) {
        looking.set(line, person, words.equalsIgnoreCase("off"));
    }

    public void explainLooking(Person person) {
        looking.explain(person);
    }

    public void report(Line line, Person reporter) {
        report.from(line, reporter);
    }

    /** Whether a link leads here. */
    public static boolean isLinkedBy(String payload) {
        return ThankReporter.isMeantBy(payload);
    }

    public void open(Person person, String payload) {
        thanks.open(person, payload);
    }

    public void helpMe(Person person) {
        help.begin(person);
    }

    public void typed(Person person, Expectation expected, Line line) {
        if (expected.kind() == Expectation.Kind.HELP_WORDS) {
            help.typed(person, expected.subject(), line.who().name(), line.text());
        } else {
            appeal.typed(person, expected.subject(), line.text());
        }
    }

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.APPEAL_FLAG, appeal::begin)
                .on(Action.REPORT_REASON, thanks::why)
                .on(Action.HELP_CLASS, help::pickClass)
                .on(Action.HELP_SEND, help.send()::send)
                .on(Action.HELP_DROP, help.send()::drop)
                .on(Action.HELP_WITHDRAW, help.send()::withdraw);
    }
}
