package org.classliaison.core.act.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.notices.Sheet.Wants;
import org.classliaison.core.people.ClassGroup;
import org.jspecify.annotations.Nullable;

/** Reads the short answers that a draft asks for: a time, classes, a number of places, a link. */
final class ReadAnswer {

    private static final Set<String> NONE = Set.of("不要", "删除", "没有", "none");
    private static final Set<String> ALL = Set.of("全部", "所有班", "全支部", "all");
    private static final Pattern LINK = Pattern.compile("^(.{0,40}?)\\s*(https?://\\S{4,500})$", Pattern.DOTALL);
    private static final Pattern PLACES = Pattern.compile("(\\d{1,5})\\s*[人个名]?");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*级?");

    private final NoticeDesk desk;

    ReadAnswer(NoticeDesk desk) {
        this.desk = desk;
    }

    /** @param trouble what is wrong, in the user's language; null where the notice has taken the answer in */
    record Read(Notice notice, @Nullable String trouble) {}

    Read of(Step step, Notice notice, String typed) {
        String words = typed.strip();
        return switch (step) {
            case TIME -> new ReadTime(desk).of(notice, words);
            case CLASSES -> classes(notice, words);
            case PLACES -> places(notice, words);
            case LINK -> link(notice, words);
            default -> new Read(notice, desk.text("notice.ask." + step.name()));
        };
    }

    /** Names or parts of names; a year stands for its grade. Whether it is theirs to post there is asked when it goes. */
    private Read classes(Notice notice, String words) {
        Matcher year = YEAR.matcher(words);
        if (ALL.contains(words)) {
            return right(notice.to(Audience.all(), desk.now()));
        }
        if (year.matches()) {
            return right(notice.to(Audience.grade(Integer.parseInt(year.group(1))), desk.now()));
        }
        List<String> names = Arrays.stream(words.split("[、,，\\n]+"))
                .map(ReadAnswer::bare)
                .filter(name -> !name.isEmpty())
                .toList();
        List<Long> found = desk.people().classes().all(notice.bot()).stream()
                .filter(group ->
                        names.stream().anyMatch(name -> bare(group.name()).contains(name)))
                .map(ClassGroup::id)
                .toList();
        return found.isEmpty()
                ? wrong(notice, "notice.wrong.classes")
                : right(notice.to(Audience.some(found), desk.now()));
    }

    private Read places(Notice notice, String words) {
        Matcher number = PLACES.matcher(words);
        boolean none = NONE.contains(words) || words.equals("不限");
        if (!none && !number.matches()) {
            return wrong(notice, "notice.wrong.places");
        }
        Wants now = notice.sheet().wants();
        int places = none ? 0 : Integer.parseInt(number.group(1));
        Wants wants = new Wants(now.pin(), now.receipt(), true, places);
        return right(notice.with(notice.sheet().wanting(wants), desk.now()));
    }

    private Read link(Notice notice, String words) {
        if (NONE.contains(words)) {
            return right(notice.with(notice.sheet().linking(null), desk.now()));
        }
        Matcher link = LINK.matcher(words);
        if (!link.matches()) {
            return wrong(notice, "notice.wrong.link");
        }
        String label = link.group(1).isBlank()
                ? desk.text("notice.link")
                : link.group(1).strip();
        return right(notice.with(notice.sheet().linking(new Sheet.Link(label, link.group(2))), desk.now()));
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+", "");
    }

    private static Read right(Notice notice) {
        return new Read(notice, null);
    }

    private Read wrong(Notice notice, String key, Object... values) {
        return new Read(notice, desk.text(key, values));
    }
}
