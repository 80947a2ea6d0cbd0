package org.classliaison.core.act.digest;

/**
 * The questions of one class in one week, counted by what became of them.
 *
 * @param answered by the bot
 * @param suggested a choice was offered and nothing picked
 * @param handedOn given to the members, answered since or not
 * @param byPeople answered by the members or the branch
 * @param stillOpen given to the members, and no answer yet
 * @param recalled the bot's answer was taken back
 */
public record Tally(
        long classId,
        int asked,
        int answered,
        int suggested,
        int handedOn,
        int byPeople,
        int stillOpen,
        int refused,
        int recalled,
        int useful,
        int useless) {}
