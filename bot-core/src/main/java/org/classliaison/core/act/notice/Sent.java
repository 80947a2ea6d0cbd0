package org.classliaison.core.act.notice;

import org.classliaison.core.chat.Enclosure;

/**
 * A picture or file that a member has sent in private.
 *
 * @param size in bytes; 0 where nobody knows
 * @param caption what is written below it; may be empty
 */
public record Sent(Enclosure enclosure, long size, String caption) {}
