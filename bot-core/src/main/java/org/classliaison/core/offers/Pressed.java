package org.classliaison.core.offers;

import org.classliaison.core.chat.Incoming;
import org.classliaison.core.people.Person;

/** A press of a button that was really offered, with the person whose rights are to be checked. */
public record Pressed(Incoming.Press press, Person presser, Offer offer) {

    /** Which of several answers, 0 for the first. */
    public int choice() {
        return Offer.choiceIn(press.token());
    }

    public long subject() {
        return offer.what().subject();
    }

    /** The further word of the button; empty where it has none. */
    public String detail() {
        String detail = offer.what().detail();
        return detail == null ? "" : detail;
    }
}
