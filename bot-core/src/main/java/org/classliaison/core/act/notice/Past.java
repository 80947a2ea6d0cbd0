package org.classliaison.core.act.notice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Outgoing.Attach;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.Table;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notices.Version;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** The wordings a notice has had, and its numbers as a sheet. */
final class Past {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final NoticeDesk desk;
    private final WayWords words;

    Past(NoticeDesk desk) {
        this.desk = desk;
        this.words = new WayWords(desk);
    }

    String history(Pressed pressed) {
        return ifSeen(pressed, notice -> {
            String versions = desk.records().notices().versions(notice.id()).stream()
                    .map(this::version)
                    .collect(Collectors.joining("\n\n"));
            desk.say(pressed.presser(), List.of(), desk.text("notice.history", Rendering.title(notice), versions));
            return "";
        });
    }

    /** One row a class. Names stand in the rows of the reader's own classes alone. */
    String export(Pressed pressed) {
        return ifSeen(pressed, notice -> {
            byte[] sheet = desk.pen().tools().files().write(Format.XLSX, table(pressed.presser(), notice));
            String name = "notice-" + desk.people().staff().today() + "-" + notice.id() + ".xlsx";
            String caption = desk.text("notice.export", Rendering.title(notice));
            String base64 = Base64.getEncoder().encodeToString(sheet);
            desk.pen().mail().answer(pressed.presser().privateChat(), new Attach(caption, name, base64));
            return "";
        });
    }

    private String ifSeen(Pressed pressed, Function<Notice, String> work) {
        Optional<Notice> notice = desk.records().notices().byId(pressed.subject());
        return notice.filter(found -> desk.targets().maySee(pressed.presser(), found))
                .map(work)
                .orElseGet(() -> desk.text("notice.notYours"));
    }

    private String version(Version version) {
        String time =
                TIME.format(ZonedDateTime.ofInstant(version.at(), desk.clock().getZone()));
        return desk.text(
                "notice.history.version", version.version(), time, desk.name(version.authorId()), version.words());
    }

    private Table table(Person reader, Notice notice) {
        List<List<String>> rows = new ArrayList<>();
        boolean everything = desk.targets().mayTend(reader, notice);
        List<Copy> copies = desk.records().copies().of(notice.id());
        Deliveries.of(copies, desk.records().outbox()).stream()
                .filter(one -> everything
                        || desk.people().staff().isLiaison(reader, one.copy().classId()))
                .forEach(one -> rows.add(row(reader, one)));
        return Table.of(
                List.of(
                        desk.text("notice.export.class"),
                        desk.text("notice.export.state"),
                        desk.text("notice.export.receipts"),
                        desk.text("notice.export.signups"),
                        desk.text("notice.export.who"),
                        desk.text("notice.export.whoSigned")),
                rows);
    }

    private List<String> row(Person reader, Deliveries.Delivery one) {
        Receipts receipts = desk.records().receipts();
        Copy copy = one.copy();
        List<Long> read = receipts.acknowledgedIn(copy.noticeId(), copy.classId());
        List<Long> signed = receipts.signedUpIn(copy.noticeId(), copy.classId());
        boolean own = desk.people().staff().isLiaison(reader, copy.classId());
        return List.of(
                desk.people()
                        .classes()
                        .byId(copy.classId())
                        .map(ClassGroup::name)
                        .orElse(""),
                words.of(one),
                String.valueOf(read.size()),
                String.valueOf(signed.size()),
                own ? names(read) : "",
                own ? names(signed) : "");
    }

    private String names(List<Long> personIds) {
        return desk.pen()
                .texts()
                .list(desk.people().persons().byIds(personIds).stream()
                        .map(Person::pseudonym)
                        .toList());
    }
}
