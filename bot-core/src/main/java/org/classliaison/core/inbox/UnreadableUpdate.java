package org.classliaison.core.inbox;

/** An update that cannot be parsed. Its message names the reason without any personal text. */
public final class UnreadableUpdate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableUpdate(String reason, Throwable cause) {
        super(reason, cause);
    }
}
