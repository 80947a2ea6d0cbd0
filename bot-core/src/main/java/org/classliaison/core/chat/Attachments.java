package org.classliaison.core.chat;

import java.util.Optional;

/** Gets the content of files that people send. One per platform; asks the platform, so never inside a transaction. */
@FunctionalInterface
public interface Attachments {

    /**
     * @param id what {@link Incoming.Document} calls the file
     * @param mostBytes where to stop
     * @return empty where the platform does not give it out, or gives out more than that
     */
    Optional<byte[]> fetch(String id, int mostBytes);

    /** For a platform without files. */
    static Attachments none() {
        return (id, mostBytes) -> Optional.empty();
    }
}
