package org.classliaison.core.act.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.people.Troubles;

/** One class as its admin sees it: group, members with their dates, and what is still to be done. */
public final class ClassCard {

    private final Office office;
    private final Notes notes;
    private final Invite invite;
    private final Troubles troubles;

    public ClassCard(Office office, Invite invite, Troubles troubles) {
        this.office = office;
        this.notes = new Notes(office);
        this.invite = invite;
        this.troubles = troubles;
    }

    void send(Person admin, ClassGroup classGroup) {
        LocalDate today = office.registers().people().staff().today();
        List<Duty> duties = office.registers().people().duties().inClass(classGroup.id(), today);
        notes.say(admin.privateChat(), buttons(admin, classGroup, duties), text(classGroup, duties));
    }

    private String text(ClassGroup classGroup, List<Duty> duties) {
        String group =
                office.pen().texts().get(classGroup.chatId() == null ? "setup.card.unbound" : "setup.card.bound");
        String card = office.pen()
                .texts()
                .get(
                        "setup.card",
                        classGroup.name(),
                        group,
                        names(duties, Role.LIAISON),
                        names(duties, Role.LEAGUE_SECRETARY),
                        names(duties, Role.COUNSELOR));
        return card + troubles(classGroup);
    }

    private String troubles(ClassGroup classGroup) {
        return troubles.all(classGroup.bot()).stream()
                .filter(trouble -> trouble.classId() == classGroup.id())
                .map(trouble ->
                        office.pen().texts().get("trouble." + trouble.kind().name()))
                .map(what -> "\n" + office.pen().texts().get("trouble.line", what))
                .collect(Collectors.joining());
    }

    /** The name of a class in a list, marked where something is wrong in its group. */
    String label(ClassGroup classGroup, Set<Long> troubled) {
        return troubled.contains(classGroup.id())
                ? office.pen().texts().get("trouble.line", classGroup.name())
                : classGroup.name();
    }

    Set<Long> troubled(BotId bot) {
        return troubles.all(bot).stream().map(Trouble::classId).collect(Collectors.toSet());
    }

    private String names(List<Duty> duties, Role role) {
        String names = duties.stream()
                .filter(duty -> duty.role() == role)
                .map(this::nameAndDates)
                .collect(Collectors.joining("；"));
        return names.isEmpty() ? office.pen().texts().get("setup.card.nobody") : names;
    }

    private String nameAndDates(Duty duty) {
        LocalDate today = office.registers().people().staff().today();
        String from = duty.from().isAfter(today) ? office.pen().texts().get("setup.card.from", duty.from()) : "";
        String until = duty.until() == null ? "" : office.pen().texts().get("setup.card.until", duty.until());
        return name(duty) + from + until;
    }

    private List<List<Button>> buttons(Person admin, ClassGroup classGroup, List<Duty> duties) {
        List<List<Button>> rows = new ArrayList<>();
        if (classGroup.chatId() == null) {
            rows.add(List.of(invite.addToGroup(classGroup)));
        }
        rows.add(List.of(
                office.pen().buttons().of(admin.bot(), Action.INVITE_LIAISON, classGroup.id()),
                office.pen().buttons().of(admin.bot(), Action.INVITE_SECRETARY, classGroup.id())));
        rows.add(List.of(
                office.pen().buttons().of(admin.bot(), Action.INVITE_COUNSELOR, classGroup.id()),
                office.pen().buttons().of(admin.bot(), Action.SHOW_MANNER, classGroup.id())));
        for (Duty duty : duties) {
            if (duty.until() == null) {
                Offered handOver = new Offered(admin.bot(), Action.HAND_OVER, classGroup.id(), "" + duty.id());
                String label = office.pen().texts().get("button.HAND_OVER", name(duty));
                rows.add(List.of(office.pen().buttons().of(handOver, label)));
            }
        }
        return rows;
    }

    private String name(Duty duty) {
        return office.registers()
                .people()
                .persons()
                .byId(duty.personId())
                .map(Person::shownName)
                .orElse("?");
    }
}
