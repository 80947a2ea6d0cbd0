package org.classliaison.app.store;

/** Every column that is sealed. The secret first: without it nothing else is found again. */
enum SealedColumn {
    SECRET("care_secret", "id", "sealed"),
    WORDS("care_flag", "id", "words_sealed"),
    WRITER("care_writer", "flag_id", "sealed"),
    CARE_DRAFT("care_draft", "person_mark", "sealed"),
    UNREAD("care_unread", "id", "sealed"),
    OPINION("suggestion", "id", "opinion_sealed"),
    SUGGESTER("suggestion_writer", "suggestion_id", "sealed"),
    SUGGESTION_DRAFT("suggestion_draft", "id", "sealed");

    private final String table;
    private final String key;
    private final String column;

    SealedColumn(String table, String key, String column) {
        this.table = table;
        this.key = key;
        this.column = column;
    }

    String table() {
        return table;
    }

    /** The column by which its rows are told apart. */
    String key() {
        return key;
    }

    String column() {
        return column;
    }

    /** What one row is sealed for, so that it opens in no other. Renaming a column needs every row sealed anew. */
    String place(Object id) {
        return table + "." + column + " " + id;
    }
}
