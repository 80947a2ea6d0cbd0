package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.jspecify.annotations.Nullable;

/** The buttons under a notice. Their tokens stay the same for its whole life; what they say changes with the numbers. */
record PostButtons(NoticeDesk desk) {

    /** As in the post, but they only say what they will do. */
    List<List<Button>> samples(Notice notice) {
        String token = token(new Offered(notice.bot(), Action.NOTICE_SAMPLE, notice.id(), null));
        return rows(notice.sheet(), new Copy.Tokens(token, token), new Copy.Shown(0, 0, desk.now(), null));
    }

    Copy.Tokens tokens(Notice notice, long classId) {
        Sheet.Wants wants = notice.sheet().wants();
        String detail = String.valueOf(classId);
        return new Copy.Tokens(
                wants.receipt() ? token(new Offered(notice.bot(), Action.ACKNOWLEDGE, notice.id(), detail)) : null,
                wants.signUp() ? token(new Offered(notice.bot(), Action.SIGN_UP, notice.id(), detail)) : null);
    }

    List<List<Button>> rows(Sheet sheet, Copy.Tokens tokens, Copy.Shown shown) {
        List<Button> row = new ArrayList<>();
        if (sheet.wants().receipt()) {
            add(row, receipt(shown.receipts()), tokens.receipt());
        }
        if (sheet.wants().signUp()) {
            add(row, signUp(sheet.wants().places(), shown.signUps()), tokens.signUp());
        }
        Sheet.Link link = sheet.link();
        List<List<Button>> rows = new ArrayList<>();
        if (!row.isEmpty()) {
            rows.add(row);
        }
        if (link != null) {
            rows.add(List.of(new Button.Link(link.label(), link.url())));
        }
        return rows;
    }

    private static void add(List<Button> row, String label, @Nullable String token) {
        if (token != null) {
            row.add(new Button.Act(label, token));
        }
    }

    private String receipt(int count) {
        return count == 0 ? desk.text("notice.receipt") : desk.text("notice.receipt.count", count);
    }

    private String signUp(int places, int count) {
        if (places > 0) {
            return desk.text("notice.signup.of", count, places);
        }
        return count == 0 ? desk.text("notice.signup") : desk.text("notice.signup.count", count);
    }

    private String token(Offered offered) {
        return ((Button.Act) desk.pen().buttons().of(offered, "-")).token();
    }
}
