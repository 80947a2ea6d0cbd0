package org.classliaison.core.care;

/** Everything that is sealed, wherever it stands. */
public interface SealedRows {

    /**
     * Seals anew some of what another key has sealed, inside the caller's transaction.
     *
     * @return how many rows; 0 once there are none
     * @throws BrokenSeal if one does not open; nothing is changed then
     */
    int reseal(int most);

    /** The key is lost: drops all flags, suggestions, marks and drafts, and switches every category off, because who has left is lost too. */
    void startOver();
}
