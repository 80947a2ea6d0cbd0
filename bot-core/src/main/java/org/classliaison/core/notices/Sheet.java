package org.classliaison.core.notices;

import org.classliaison.core.chat.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says and asks for.
 *
 * @param words as they were typed, with their marks
 * @param mirrored whether it goes to the channels of its readers as well
 */
public record Sheet(
        String words,
        @Nullable Enclosure enclosure,
        @Nullable Link link,
        Wants wants,
        boolean mirrored) {

    /** A button that opens an address. */
    public record Link(String label, String url) {}

    /**
     * What is done with the post.
     *
     * @param receipt whether it has a button to acknowledge it
     * @param signUp whether it has a button to sign up
     * @param places how many may sign up in all classes together; 0 without a limit
     */
    public record Wants(boolean pin, boolean receipt, boolean signUp, int places) {

        public static Wants usual() {
            return new Wants(false, true, false, 0);
        }
    }

    public static Sheet of(String words) {
        return new Sheet(words, null, null, Wants.usual(), false);
    }

    public Sheet saying(String newWords) {
        return new Sheet(newWords, enclosure, link, wants, mirrored);
    }

    public Sheet enclosing(@Nullable Enclosure newEnclosure) {
        return new Sheet(words, newEnclosure, link, wants, mirrored);
    }

    public Sheet linking(@Nullable Link newLink) {
        return new Sheet(words, enclosure, newLink, wants, mirrored);
    }

    public Sheet wanting(Wants newWants) {
        return new Sheet(words, enclosure, link, newWants, mirrored);
    }

    public Sheet mirrored(boolean newMirrored) {
        return new Sheet(words, enclosure, link, wants, newMirrored);
    }
}
