package org.classliaison.app.playground;

import java.util.List;
import java.util.Optional;

/** The tables of chats and their members. */
interface ChatRows {

    void insertChat(ChatRow chat);

    List<ChatRow> all();

    Optional<ChatRow> byId(long chatId);

    void insertMembers(List<MemberRow> members);

    int deleteMember(MemberRow member);

    List<MemberRow> allMembers();

    int countMember(MemberRow member);
}
