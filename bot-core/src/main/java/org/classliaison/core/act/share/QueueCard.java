package org.classliaison.core.act.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.act.share.QueueDays.Days;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Rhythm;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Turn;

/** The queue of one class: what waits, for which day, and whether it is paused. */
record QueueCard(ShareDesk desk) {

    private static final int MOST = 10;

    void send(Person reader, long classId) {
        Days days = new QueueDays(desk).of(classId);
        List<Share> waiting = inOrder(days);
        boolean muted = desk.records().turns().isMuted(classId);
        List<String> lines = new ArrayList<>(List.of(head(classId, muted)));
        List<List<Button>> rows = new ArrayList<>(List.of(List.of(muteButton(reader, classId, muted))));
        for (int place = 0; place < waiting.size(); place++) {
            String title = new ShareText(desk.pen().texts()).title(waiting.get(place));
            lines.add(
                    muted
                            ? title
                            : desk.text("share.list.line", title, days.days().get(place)));
            rows.add(List.of(takeOut(waiting.get(place), classId, title)));
        }
        if (waiting.isEmpty()) {
            lines.add(desk.text("share.list.empty"));
        }
        desk.say(reader, rows, String.join("\n", lines));
    }

    private List<Share> inOrder(Days days) {
        List<Long> ids = days.turns().stream().map(Turn::shareId).limit(MOST).toList();
        Map<Long, Share> shares =
                desk.records().shares().byIds(ids).stream().collect(Collectors.toMap(Share::id, Function.identity()));
        return ids.stream()
                .map(id -> Objects.requireNonNull(shares.get(id), "a turn has its share"))
                .toList();
    }

    private Button takeOut(Share share, long classId, String title) {
        return desk.button(share, Action.SHARE_TAKE_OUT, String.valueOf(classId), desk.text("share.takeOut", title));
    }

    private String head(long classId, boolean muted) {
        Rhythm rhythm = desk.records().rhythm();
        String state = muted
                ? desk.text("share.list.muted")
                : desk.text("share.list.rhythm", rhythm.days(), rhythm.from(), rhythm.until());
        return desk.text("share.list", desk.className(classId), state);
    }

    private Button muteButton(Person reader, long classId, boolean muted) {
        Offered offered = new Offered(reader.bot(), Action.SHARE_MUTE, classId, muted ? "off" : "on");
        return desk.pen().buttons().of(offered, desk.text(muted ? "share.unmute" : "share.mute"));
    }
}
