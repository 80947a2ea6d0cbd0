package org.classliaison.core.care;

/** Seals what only a member's press may open. The key is not in the database. */
public interface Seals {

    /**
     * @param place where it will stand, such as {@code care_flag.words 17}: it opens nowhere else
     * @return printable ASCII, with the name of its key; another one each time
     */
    String seal(String plain, String place);

    /** @throws BrokenSeal if the key is unknown, or one char or the place is another */
    String open(String sealed, String place);

    /** The name of the key that seals now: sealed text begins with the name of its key and a dot. */
    String key();
}
