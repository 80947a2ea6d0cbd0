package org.classliaison.app.playground;

/** Somebody who is in a chat. The bot's own row says that it may write there. */
record MemberRow(long chatId, long userId) {}
