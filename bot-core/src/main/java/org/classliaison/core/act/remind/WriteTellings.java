package org.classliaison.core.act.remind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.act.remind.Addresses.Address;
import org.classliaison.core.act.remind.Addresses.Form;
import org.classliaison.core.act.remind.Detail.Place;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Target;
import org.classliaison.core.reminders.Telling;

/** Writes one letter to each addressee, however many tellings of a batch go into it. */
final class WriteTellings {

    /** A double is better than a deadline that nobody was told of. */
    private static final Terms TERMS = new Terms(Doubt.REPEAT_ONCE, Rank.BROADCAST);

    private final RemindDesk desk;
    private final TellText text;
    private final TellButtons buttons;

    /**
     * What is written together.
     *
     * @param nameless the letter that tells a group of somebody, by chat: one is enough for all of them
     */
    private record Batch(
            List<Letter> letters, Map<Long, Long> letterByOccurrence, Map<Long, Place> nameless, Buttons.Sheet sheet) {}

    WriteTellings(RemindDesk desk) {
        this.desk = desk;
        this.text = new TellText(desk);
        this.buttons = new TellButtons(desk);
    }

    /** @return those that there is nobody to tell */
    List<Due> all(List<Due> told) {
        Map<Target, List<Due>> byTarget = new LinkedHashMap<>();
        told.forEach(due -> byTarget.computeIfAbsent(audience(due), any -> new ArrayList<>())
                .add(due));
        Addresses addresses = new Addresses(desk, byTarget.keySet());
        Batch batch = new Batch(
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>(),
                desk.pen().buttons().sheet());
        List<Due> unreachable = new ArrayList<>();
        byTarget.forEach((target, dues) -> {
            Address address = addresses.of(target, dues);
            if (address.chats().isEmpty()) {
                unreachable.addAll(dues);
            } else {
                write(batch, address, dues);
            }
        });
        batch.sheet().offer();
        desk.pen().mail().postAll(batch.letters());
        desk.records().occurrences().wrote(batch.letterByOccurrence());
        return unreachable;
    }

    /** What is overdue never goes to a group. */
    private static Target audience(Due due) {
        Target target = due.reminder().target();
        boolean overdue = due.occurrence().slot().telling().equals(Telling.AFTERWARDS);
        return overdue && target.kind() == Target.Kind.GROUP ? Target.members(target.classId()) : target;
    }

    private void write(Batch batch, Address address, List<Due> dues) {
        Place told = batch.nameless().get(address.chats().getFirst().id());
        if (address.form() == Form.NAMELESS && told != null) {
            dues.forEach(due -> batch.letterByOccurrence().put(due.occurrence().id(), told.letterId()));
            return;
        }
        List<Place> places = letters(batch, address, dues);
        if (address.form() == Form.NAMELESS) {
            batch.nameless().put(places.getFirst().chatId(), places.getFirst());
        }
        dues.forEach(due -> batch.letterByOccurrence()
                .put(due.occurrence().id(), places.getFirst().letterId()));
    }

    private List<Place> letters(Batch batch, Address address, List<Due> dues) {
        List<Due> once = latestOfEachDate(dues);
        List<Place> places = address.chats().stream()
                .map(chat -> new Place(desk.pen().tools().ids().next(), chat.id()))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            Chat chat = address.chats().get(i);
            Say say = new Say(words(address, once), rows(batch.sheet(), address, once, places), null);
            batch.letters().add(desk.pen().mail().letter(places.get(i).letterId(), chat, say, TERMS));
        }
        return places;
    }

    private String words(Address address, List<Due> dues) {
        return switch (address.form()) {
            case WHOLE -> text.of(dues, desk.now());
            case FOR_ANOTHER -> desk.text("remind.forAnother", text.of(dues, desk.now()));
            case NAMELESS -> desk.text("remind.nameless");
        };
    }

    private List<List<Button>> rows(Buttons.Sheet sheet, Address address, List<Due> dues, List<Place> places) {
        if (address.form() == Form.NAMELESS) {
            String link = desk.pen().tools().links().startLink(ShowDeadlines.PAYLOAD);
            return List.of(List.of(new Button.Link(desk.text("button.WRITE_TO_ME"), link)));
        }
        if (dues.size() == 1) {
            return buttons.one(sheet, dues.getFirst(), places);
        }
        return address.chats().getFirst().isPrivate() ? buttons.several(sheet, dues) : List.of();
    }

    /** Where two tellings of one date come together, the nearer one says it all. */
    private static List<Due> latestOfEachDate(List<Due> dues) {
        if (dues.size() == 1) {
            return dues;
        }
        Map<String, Due> byDate = new LinkedHashMap<>();
        dues.stream()
                .sorted(Comparator.comparing((Due due) -> due.occurrence().due())
                        .thenComparing(due -> due.occurrence().fireAt()))
                .forEach(due -> byDate.put(
                        due.reminder().id() + " " + due.occurrence().slot().day(), due));
        return List.copyOf(byDate.values());
    }
}
