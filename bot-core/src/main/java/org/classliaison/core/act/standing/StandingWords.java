package org.classliaison.core.act.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.Standing;
import org.classliaison.core.understand.Stage;

/**
 * A standing as its person reads it: the stage, who wrote it down, and one sentence that follows from the rules by
 * counting. Never what should happen, never that it will.
 */
public final class StandingWords {

    /** Where the rule stands that the sentence counts by. No such entry today, no sentence. */
    private static final Map<Stage, String> RULES = Map.of(
            Stage.APPLICANT, "talk_deadline",
            Stage.ACTIVIST, "activist_1year",
            Stage.DEVELOPMENT_TARGET, "devobj_training",
            Stage.PROBATIONARY_MEMBER, "probation_len",
            Stage.FULL_MEMBER, "party_age");

    private final Library library;
    private final Persons persons;
    private final Staff staff;
    private final Texts texts;

    public StandingWords(Library library, Persons persons, Staff staff, Texts texts) {
        this.library = library;
        this.persons = persons;
        this.staff = staff;
        this.texts = texts;
    }

    String of(Standing standing) {
        String stage = texts.get("stage." + standing.stage().name());
        String member =
                persons.byId(standing.noted().personId()).map(Person::shownName).orElse("");
        LocalDate since = standing.since();
        String now = since == null
                ? texts.get("standing.now.undated", stage, member)
                : texts.get("standing.now", stage, since, member);
        return rule(standing).map(entry -> now + "\n" + next(standing, entry)).orElse(now);
    }

    private Optional<Entry> rule(Standing standing) {
        String topic = Objects.requireNonNull(RULES.get(standing.stage()));
        return library.entry(topic, standing.whose().classId(), staff.today());
    }

    private String next(Standing standing, Entry rule) {
        LocalDate since = standing.since();
        String sentence = since == null
                ? texts.get("standing.undated." + standing.stage().name())
                : texts.get("standing.next." + standing.stage().name(), reached(standing.stage(), since));
        String edition = Objects.requireNonNullElse(rule.provenance().edition(), "");
        return texts.get("standing.rule", sentence, rule.provenance().source(), edition);
    }

    /** The day that the rule counts to. */
    private static LocalDate reached(Stage stage, LocalDate since) {
        return switch (stage) {
            case APPLICANT -> since.plusMonths(1);
            case ACTIVIST, PROBATIONARY_MEMBER -> since.plusYears(1);
            case DEVELOPMENT_TARGET, FULL_MEMBER -> since;
        };
    }
}
