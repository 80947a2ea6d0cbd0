package org.classliaison.app.testing;

/** Somebody on the fake Telegram. */
public record FakeUser(long id, String name) {}
