package org.classliaison.core.flow;

import java.util.List;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.chat.AfterCommit;
import org.classliaison.core.chat.BotId;

/**
 * What classes and persons have chosen, remembered for whoever asks at each line. What is kept of a line is decided by the
 * tables once more, so that something outdated can cost a look and no more. Changes are made by a bot's leader, here.
 */
final class RememberedChoices implements CareChoices {

    private final CareChoices stored;
    private final AfterCommit afterCommit;
    private final Remembering<Long, List<CareChoice>> ofClass = new Remembering<>();
    private final Remembering<Person, Boolean> left = new Remembering<>();

    private record Person(BotId bot, String mark) {}

    RememberedChoices(CareChoices stored, AfterCommit afterCommit) {
        this.stored = stored;
        this.afterCommit = afterCommit;
    }

    @Override
    public List<CareChoice> ofClass(long classId) {
        return ofClass.of(classId, stored::ofClass);
    }

    @Override
    public boolean hasLeft(BotId bot, String personMark) {
        return left.of(new Person(bot, personMark), person -> stored.hasLeft(person.bot(), person.mark()));
    }

    @Override
    public boolean change(CareChoice changed) {
        boolean done = stored.change(changed);
        afterCommit.afterCommit(ofClass::forget);
        return done;
    }

    @Override
    public void leave(BotId bot, String personMark) {
        stored.leave(bot, personMark);
        afterCommit.afterCommit(left::forget);
    }

    @Override
    public boolean comeBack(BotId bot, String personMark) {
        boolean done = stored.comeBack(bot, personMark);
        afterCommit.afterCommit(left::forget);
        return done;
    }

    /** Another leader may have changed something. */
    void forget() {
        ofClass.forget();
        left.forget();
    }

    /** For those who change something: they read what stands in the tables, also what they have just written. */
    CareChoices fresh() {
        return new Fresh();
    }

    private final class Fresh implements CareChoices {

        @Override
        public List<CareChoice> ofClass(long classId) {
            return stored.ofClass(classId);
        }

        @Override
        public boolean hasLeft(BotId bot, String personMark) {
            return stored.hasLeft(bot, personMark);
        }

        @Override
        public boolean change(CareChoice changed) {
            return RememberedChoices.this.change(changed);
        }

        @Override
        public void leave(BotId bot, String personMark) {
            RememberedChoices.this.leave(bot, personMark);
        }

        @Override
        public boolean comeBack(BotId bot, String personMark) {
            return RememberedChoices.this.comeBack(bot, personMark);
        }
    }
}
