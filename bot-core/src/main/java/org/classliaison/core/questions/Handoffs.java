package org.classliaison.core.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;

/** The questions that members have or had in hand. */
public interface Handoffs {

    void add(Handoff handoff);

    Optional<Handoff> byId(long id);

    /** Locks the row until the transaction ends: two members who press at once are told apart here. */
    Optional<Handoff> lock(long id);

    void save(Handoff handoff);

    Optional<Handoff> ofQuestion(long questionId);

    /** Open ones of those classes that have cards of their own, oldest first. */
    List<Handoff> openIn(List<Long> classIds, int most);

    /** The same of one class, newest first: where an alike question may join. */
    List<Handoff> newestOpenIn(long classId, int most);

    /**
     * Those that have joined it, whatever their state, oldest first. Locks their rows and sees what was committed while
     * the caller waited for the lead's lock, so that nobody who has joined is left without the answer.
     */
    List<Handoff> lockJoined(long leadId);

    /** Open ones of that bot whose reminder is due, oldest first: each bot may live in a time of its own. */
    List<Handoff> toRemind(BotId bot, Instant now, int most);

    /** The cards that members got for it, so that all of them can be revised. */
    List<Card> cards(long handoffId);

    void addCard(Card card);

    /**
     * Drops the cards sent before then whose letters are gone, and with them the way to their messages.
     *
     * @return how many
     */
    int removeCards(Instant before);

    /** The one whose card was sent as that message of a member's private chat, so that a reply to it finds it. */
    Optional<Handoff> byCardMessage(Chat privateChat, long messageId);

    /** @param letterId the letter that put the question before that member */
    record Card(long handoffId, long memberId, long letterId) {}
}
