package org.classliaison.core.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written down of an entry, in the order in which files show it: the key in English, the heading in Chinese. */
public enum Column {
    TOPIC("topic", "主题编号", 64),
    TITLE("title", "标题", 200),
    LAYER("layer", "层级", 20),
    ALSO("also", "兼", 20),
    SOURCE("source", "依据", 500),
    EDITION("edition", "版本", 100),
    VALID_FROM("validFrom", "生效", 40),
    VALID_TO("validTo", "失效", 40),
    VERIFIED_BY("verifiedBy", "核对人", 200),
    VERIFIED_ON("verifiedOn", "核对日", 40),
    REVIEW_DUE("reviewDue", "复核", 40),
    ANSWER("answer", "答复", 2500),
    QUESTIONS("questions", "问法", 200),
    NOT("not", "不是", 200),
    OVERRIDES("overrides", "取代", 64);

    /** Without these there is no entry. A file may leave the topic out: it is made from the title. */
    public static final List<Column> NEEDED = List.of(TITLE, LAYER, SOURCE, ANSWER, QUESTIONS);

    private final String key;
    private final String heading;
    private final int mostCharacters;

    Column(String key, String heading, int mostCharacters) {
        this.key = key;
        this.heading = heading;
        this.mostCharacters = mostCharacters;
    }

    public String key() {
        return key;
    }

    public String heading() {
        return heading;
    }

    /** As much as one value may have; of a list, one line. */
    public int mostCharacters() {
        return mostCharacters;
    }

    public boolean hasRoomFor(String value) {
        return value.codePointCount(0, value.length()) <= mostCharacters;
    }

    /** Whether a cell holds several lines, each a value of its own. */
    public boolean isList() {
        return this == QUESTIONS || this == NOT;
    }

    public boolean isDay() {
        return List.of(VALID_FROM, VALID_TO, VERIFIED_ON, REVIEW_DUE).contains(this);
    }

    /** By key or heading, whatever the case, and whatever mark for "needed" stands after it. */
    public static Optional<Column> named(String words) {
        String name = words.strip().replaceAll("[*＊:：\\s]+$", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(name)
                        || column.key.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
