package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.knowledge.RemarkText;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** How the knowledge base stands, and what somebody should look at. */
final class Overview {

    private static final int MOST_REMARKS = 5;

    private final Desk desk;
    private final RemarkText words;

    Overview(Desk desk) {
        this.desk = desk;
        this.words = new RemarkText(desk.pen().texts());
    }

    void send(Person reader) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.pen().texts().get("kb.overview", count(null)));
        desk.rights().ownersFor(reader).stream()
                .filter(Objects::nonNull)
                .forEach(classId ->
                        lines.add(desk.pen().texts().get("kb.overview.class", desk.name(classId), count(classId))));
        int remarks = entries(mendable(reader)).size();
        lines.add(desk.pen().texts().get(remarks == 0 ? "kb.overview.fine" : "kb.overview.look", remarks));
        desk.say(reader, rows(reader, remarks), String.join("\n", lines));
    }

    /** The gravest first. */
    String remarks(Person reader) {
        List<Remark> all = mendable(reader);
        List<Entry> entries = entries(all);
        List<Entry> shown = entries.subList(0, Math.min(MOST_REMARKS, entries.size()));
        StringBuilder text = new StringBuilder(desk.pen().texts().get("kb.remarks", entries.size()));
        shown.forEach(entry -> text.append(about(entry, all)));
        if (entries.size() > shown.size()) {
            text.append("\n").append(desk.pen().texts().get("kb.more", entries.size() - shown.size()));
        }
        List<List<Button>> rows = shown.stream()
                .map(entry -> List.of(desk.about(reader, Action.SHOW_ENTRY, entry, entry.title())))
                .toList();
        desk.say(reader, rows, text.toString());
        return "";
    }

    private String about(Entry entry, List<Remark> all) {
        return all.stream()
                .filter(remark -> remark.entry().equals(entry))
                .limit(MOST_REMARKS)
                .map(remark -> "\n· " + words.titled(remark))
                .collect(Collectors.joining());
    }

    private List<Remark> mendable(Person reader) {
        return desk.rights()
                .remarksFor(reader, desk.books().shelves().attention().on(desk.today()));
    }

    private static List<Entry> entries(List<Remark> remarks) {
        return remarks.stream().map(Remark::entry).distinct().toList();
    }

    private long count(@Nullable Long classId) {
        return desk.books().library().entries().stream()
                .filter(entry -> Desk.isOf(entry, classId))
                .count();
    }

    private List<List<Button>> rows(Person reader, int remarks) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(desk.pen().buttons().of(reader.bot(), Action.FIND_ENTRY, 0)));
        List<@Nullable Long> owners = desk.rights().ownersFor(reader);
        owners.forEach(classId -> rows.add(List.of(begin(reader, classId, owners.size() > 1))));
        if (remarks > 0) {
            rows.add(List.of(
                    button(reader, Action.SHOW_REMARKS, desk.pen().texts().get("kb.look", remarks))));
        }
        long retired = retired(reader);
        if (retired > 0) {
            rows.add(List.of(
                    button(reader, Action.SHOW_RETIRED, desk.pen().texts().get("kb.retired", retired))));
        }
        return rows;
    }

    private long retired(Person reader) {
        return desk.books().knowledge().retired().stream()
                .filter(entry -> desk.rights().mayChange(reader, entry.classId()))
                .count();
    }

    private Button begin(Person reader, @Nullable Long classId, boolean several) {
        String label = several
                ? desk.pen().texts().get("kb.newFor", desk.name(classId))
                : desk.pen().texts().get("kb.new");
        Offered offered = new Offered(reader.bot(), Action.NEW_ENTRY, classId == null ? 0 : classId, null);
        return desk.pen().buttons().of(offered, label);
    }

    private Button button(Person reader, Action action, String label) {
        return desk.pen().buttons().of(new Offered(reader.bot(), action, 0, null), label);
    }
}
