package org.classliaison.core.act.share;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Turn;

/** Posts the next share in each class when its day has come. Each class is a transaction of its own, which its caller opens. */
public final class PostShares {

    private static final Terms SELDOM = new Terms(Doubt.ASK, Rank.BROADCAST);

    private final ShareDesk desk;

    public PostShares(ShareDesk desk) {
        this.desk = desk;
    }

    /** The classes to look at now; none outside of the hours. */
    public List<Long> due(BotId bot) {
        return desk.records().rhythm().isTime(desk.localNow().toLocalTime())
                ? desk.records().turns().classesWaiting(bot)
                : List.of();
    }

    public void post(long classId) {
        desk.people().classes().lock(classId).filter(this::isFree).ifPresent(this::next);
    }

    private boolean isFree(ClassGroup group) {
        LocalDateTime now = desk.localNow();
        LocalDate last = desk.records().turns().lastDay(group.id()).orElse(null);
        return group.chatId() != null
                && !desk.records().turns().isMuted(group.id())
                && !desk.records().rhythm().next(last, now).isAfter(now.toLocalDate());
    }

    private void next(ClassGroup group) {
        LocalDate today = desk.localNow().toLocalDate();
        desk.records().turns().waiting(group.id()).stream()
                .findFirst()
                .filter(turn -> desk.records().turns().takeDay(group.id(), today))
                .ifPresent(turn ->
                        desk.records().shares().lock(turn.shareId()).ifPresent(share -> post(group, share, turn)));
    }

    private void post(ClassGroup group, Share share, Turn turn) {
        Long chatId = group.chatId();
        if (chatId == null) {
            return;
        }
        Chat chat = Chat.group(group.bot(), chatId);
        ShareText words = new ShareText(desk.pen().texts());
        long letterId = desk.pen().mail().post(chat, words.post(share), SELDOM);
        desk.records().turns().save(turn.postedAs(new Turn.Posted(chat, letterId, desk.now())));
        desk.people()
                .persons()
                .byId(share.authorId())
                .filter(Person::reachable)
                .filter(author -> share.kind() == Share.Kind.EXPERIENCE)
                .ifPresent(author -> desk.say(author, "share.posted", words.title(share), group.name()));
    }
}
