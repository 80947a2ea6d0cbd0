package org.classliaison.core.act.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Notice;

/** The channels that show a notice besides the groups: those of its classes, the branch's if it is for a grade or all. */
record Mirrors(NoticeDesk desk) {

    List<Channel> of(Notice notice) {
        Set<Long> classIds = new HashSet<>(desk.targets().idsOf(notice));
        return desk.people().groups().channels().all(notice.bot()).stream()
                .filter(channel -> channel.classId() == null
                        ? notice.audience().isOfBranch()
                        : classIds.contains(channel.classId()))
                .toList();
    }

    /** Empty for what is no channel. */
    String title(long channelId) {
        return desk.people()
                .groups()
                .channels()
                .byId(channelId)
                .map(channel -> desk.text("notice.channel", channel.title()))
                .orElse("");
    }
}
