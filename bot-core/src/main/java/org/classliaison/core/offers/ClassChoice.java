package org.classliaison.core.offers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.classliaison.core.chat.Button;
import org.classliaison.core.people.ClassGroup;

/** Asks which class is meant: a button for each, with its name, in the order in which the classes were made. */
public record ClassChoice(Buttons buttons) {

    /** A message carries no more buttons. */
    private static final int MOST = 100;

    /** @param offered what is done for the class of that id */
    public List<List<Button>> of(Collection<ClassGroup> classes, LongFunction<Offered> offered) {
        Buttons.Sheet sheet = buttons.sheet();
        List<List<Button>> rows = classes.stream()
                .sorted(Comparator.comparingLong(ClassGroup::id))
                .limit(MOST)
                .map(group -> List.of(sheet.of(offered.apply(group.id()), group.name())))
                .toList();
        sheet.offer();
        return rows;
    }
}
