package org.classliaison.core.act.manner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;

/** One class's manner as its members see it: what each means, which one holds, and the topics that can be undone. */
final class MannerCard {

    private static final int MOST_TOPICS = 20;

    private final MannerDesk desk;

    MannerCard(MannerDesk desk) {
        this.desk = desk;
    }

    void send(Person reader, ClassGroup group) {
        Manner present = desk.restraint().manner(group.id());
        List<Caution> found = desk.restraint().cautions(group.id(), MOST_TOPICS + 1);
        List<Caution> shown = found.subList(0, Math.min(found.size(), MOST_TOPICS));
        String more = found.size() > MOST_TOPICS ? "\n" + texts().get("manner.card.more", MOST_TOPICS) : "";
        desk.say(reader, text(group, present, shown) + more, buttons(reader, group, new Shown(present, shown)));
    }

    private record Shown(Manner present, List<Caution> cautions) {}

    private String text(ClassGroup group, Manner present, List<Caution> cautions) {
        String manners = Stream.of(Manner.values())
                .map(manner -> (manner == present ? "● " : "○ ") + texts().get("manner.means." + manner.name()))
                .collect(Collectors.joining("\n"));
        String topics = cautions.stream()
                .map(caution -> "\n· " + title(caution) + " — "
                        + texts().get("caution.level." + caution.level().name()))
                .collect(Collectors.joining());
        String card = texts().get("manner.card", group.name(), manners);
        return topics.isEmpty() ? card : card + "\n\n" + texts().get("manner.card.topics") + topics;
    }

    private List<List<Button>> buttons(Person reader, ClassGroup group, Shown shown) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(Stream.of(Manner.values())
                .map(manner -> choice(reader, group, manner, shown.present()))
                .toList());
        for (Caution caution : shown.cautions()) {
            Offered undo = new Offered(reader.bot(), Action.TRUST_AGAIN, group.id(), caution.topic());
            rows.add(List.of(desk.pen().buttons().of(undo, texts().get("manner.undo", title(caution)))));
        }
        return rows;
    }

    private Button choice(Person reader, ClassGroup group, Manner manner, Manner present) {
        Offered set = new Offered(reader.bot(), Action.SET_MANNER, group.id(), manner.name());
        String name = texts().get("manner.name." + manner.name());
        return desk.pen().buttons().of(set, manner == present ? "✓ " + name : name);
    }

    private String title(Caution caution) {
        return desk.library()
                .entry(caution.topic(), caution.classId(), desk.people().staff().today())
                .map(Entry::title)
                .orElse(caution.topic());
    }

    private Texts texts() {
        return desk.pen().texts();
    }
}
