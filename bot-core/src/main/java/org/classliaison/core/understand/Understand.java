package org.classliaison.core.understand;

/** Reads lines of chat. Holds nothing but word lists; safe to share between threads. */
public final class Understand {

    private final PlainSpelling spelling = new PlainSpelling();
    private final Terms terms = new Terms();
    private final Persons persons = new Persons();
    private final Courtesies courtesies = new Courtesies();

    public Understanding read(String line) {
        String polite = spelling.of(line);
        String text = courtesies.without(polite);
        return new Understanding(
                text, Asks.in(text), Stage.in(text), terms.in(text), persons.about(text), courtesies.only(polite));
    }

    /** The line in plain spelling and nothing more, for whoever compares many: a tenth of the work of reading it. */
    public String plain(String line) {
        return spelling.of(line);
    }
}
