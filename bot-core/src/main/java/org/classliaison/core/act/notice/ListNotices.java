package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** The newest notices that concern a member, each a button to its card. */
final class ListNotices {

    private static final int MOST = 12;

    private final NoticeDesk desk;
    private final Show show;
    private final Approval approval;

    ListNotices(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.approval = new Approval(desk);
    }

    void list(Person reader) {
        boolean admin = desk.people().staff().isBranchAdmin(reader);
        List<Notice> notices = admin
                ? desk.records().notices().newest(reader.bot(), MOST)
                : desk.records()
                        .notices()
                        .seenBy(reader.bot(), desk.people().staff().classesOf(reader), reader.id(), MOST);
        List<List<Button>> rows = new ArrayList<>();
        notices.forEach(notice -> rows.add(List.of(row(notice))));
        if (admin) {
            String key = approval.isWanted() ? "notice.approval.off" : "notice.approval.on";
            rows.add(List.of(desk.pen()
                    .buttons()
                    .of(new Offered(reader.bot(), Action.NOTICE_APPROVAL, 0, null), desk.text(key))));
        }
        desk.say(reader, rows, desk.text(notices.isEmpty() ? "notice.list.none" : "notice.list"));
    }

    String show(Pressed pressed) {
        Optional<Notice> notice = desk.records().notices().byId(pressed.subject());
        if (notice.isEmpty() || !desk.targets().maySee(pressed.presser(), notice.get())) {
            return desk.text("notice.notYours");
        }
        show.whole(pressed.presser(), notice.get());
        return "";
    }

    String changeApproval(Pressed pressed) {
        if (!desk.people().staff().isBranchAdmin(pressed.presser())) {
            return desk.text("notice.notYours");
        }
        approval.want(!approval.isWanted());
        list(pressed.presser());
        return desk.text(approval.isWanted() ? "notice.approval.isOn" : "notice.approval.isOff");
    }

    private Button row(Notice notice) {
        String state = desk.text("notice.list." + notice.stage().state().name());
        Offered offered = new Offered(notice.bot(), Action.SHOW_NOTICE, notice.id(), null);
        return desk.pen().buttons().of(offered, desk.text("notice.list.row", state, Rendering.title(notice)));
    }
}
