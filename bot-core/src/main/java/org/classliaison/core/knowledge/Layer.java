package org.classliaison.core.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** Whose rule an entry states, or why it states none. The text names are those of the seed files and the database. */
public enum Layer {
    NATIONAL("national"),
    SCHOOL("school"),
    BRANCH("branch"),
    CLASS("class"),
    /** No national rule exists; only a school, branch or class could set one. */
    LOCAL("local"),
    /** Comes from the records of the class. */
    DATA("data"),
    /** The asker's own record: private chat only. */
    DATA_PRIVATE("data-private"),
    /** One person's case: goes to a human. */
    PERSON("person"),
    /** About the bot itself. */
    META("meta"),
    /** Is never answered, and the refusal is the answer. */
    REFUSE("refuse");

    private final String text;

    Layer(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Optional<Layer> of(String text) {
        return Arrays.stream(values()).filter(layer -> layer.text.equals(text)).findFirst();
    }
}
