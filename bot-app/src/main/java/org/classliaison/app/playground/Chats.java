package org.classliaison.app.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Ids;
import org.springframework.transaction.support.TransactionOperations;

/** The groups and private chats of this platform, and who is in them. */
final class Chats {

    private final ChatRows rows;
    private final TransactionOperations transaction;
    private final Ids ids;

    Chats(ChatRows rows, TransactionOperations transaction, Ids ids) {
        this.rows = rows;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** A group of these people and the bot. */
    ChatRow foundGroup(String title, List<Persona> people) {
        return found(ChatRow.Kind.GROUP, title, people);
    }

    /** A channel that everybody follows. */
    ChatRow foundChannel(String title) {
        return found(ChatRow.Kind.CHANNEL, title, Arrays.asList(Persona.values()));
    }

    private ChatRow found(ChatRow.Kind kind, String title, List<Persona> people) {
        ChatRow group = new ChatRow(-ids.next(), kind, title);
        List<MemberRow> members = new ArrayList<>(
                people.stream().map(person -> member(group, person)).toList());
        members.add(new MemberRow(group.chatId(), Bot.USER));
        transaction.executeWithoutResult(status -> {
            rows.insertChat(group);
            rows.insertMembers(members);
        });
        return group;
    }

    /** The private chats of all who have none yet, and who that is. In none of them the bot has been started. */
    List<Persona> foundPrivateChats() {
        Set<Long> known = all().stream().map(ChatRow::chatId).collect(Collectors.toSet());
        List<Persona> newcomers = Arrays.stream(Persona.values())
                .filter(persona -> !known.contains(persona.id()))
                .toList();
        for (Persona persona : newcomers) {
            rows.insertChat(new ChatRow(persona.id(), ChatRow.Kind.PRIVATE, persona.shownName()));
            rows.insertMembers(List.of(new MemberRow(persona.id(), persona.id())));
        }
        return newcomers;
    }

    /** False if the bot is there already. */
    boolean admitBot(long chatId) {
        if (isMember(chatId, Bot.USER)) {
            return false;
        }
        rows.insertMembers(List.of(new MemberRow(chatId, Bot.USER)));
        return true;
    }

    /** False if the bot was not there. */
    boolean dismissBot(long chatId) {
        return rows.deleteMember(new MemberRow(chatId, Bot.USER)) == 1;
    }

    boolean isMember(long chatId, long userId) {
        return rows.countMember(new MemberRow(chatId, userId)) == 1;
    }

    Optional<ChatRow> byId(long chatId) {
        return rows.byId(chatId);
    }

    List<ChatRow> all() {
        return rows.all();
    }

    List<MemberRow> members() {
        return rows.allMembers();
    }

    private static MemberRow member(ChatRow chat, Persona person) {
        return new MemberRow(chat.chatId(), person.id());
    }
}
