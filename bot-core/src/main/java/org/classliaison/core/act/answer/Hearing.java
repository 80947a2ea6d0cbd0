package org.classliaison.core.act.answer;

/** Whether a line was said to the bot (mention, reply, private chat) or only in its presence. */
public enum Hearing {
    ADDRESSED,
    AMBIENT
}
