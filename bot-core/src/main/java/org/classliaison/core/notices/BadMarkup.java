package org.classliaison.core.notices;

/** Thrown where marks in typed words make no sense; says where, in the writer's own words. */
public final class BadMarkup extends RuntimeException {

    private final Reason reason;
    private final String sign;
    private final String place;

    public enum Reason {
        UNCLOSED,
        BAD_LINK
    }

    BadMarkup(Reason reason, String sign, String place) {
        super("A mark in typed words makes no sense; the words are kept and their writer is told: " + reason);
        this.reason = reason;
        this.sign = sign;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    /** The mark, such as {@code **}. */
    public String sign() {
        return sign;
    }

    /** The first characters behind it. Personal text: for its writer only. */
    public String place() {
        return place;
    }
}
