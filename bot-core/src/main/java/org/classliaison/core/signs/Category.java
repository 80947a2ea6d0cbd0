package org.classliaison.core.signs;

/** What a line may show. These five, and never another. */
public enum Category {
    /** The writer may be unwell. */
    DISTRESS,
    /** A person is insulted, threatened or hounded. */
    ABUSE,
    /** Somebody may be after the readers' money, account or papers. */
    SCAM,
    /** Personal data stands open for all to read. */
    LEAK,
    /** A complaint or wish that deserves an answer. */
    WISH
}
