package org.classliaison.core.notices;

import java.util.List;

/**
 * For whom a notice is.
 *
 * @param classIds with SOME: the classes
 * @param year with GRADE: the year in which those classes began; 0 otherwise
 */
public record Audience(Kind kind, List<Long> classIds, int year) {

    public enum Kind {
        SOME,
        GRADE,
        ALL
    }

    public Audience {
        classIds = List.copyOf(classIds);
    }

    public static Audience some(List<Long> classIds) {
        return new Audience(Kind.SOME, classIds, 0);
    }

    public static Audience grade(int year) {
        return new Audience(Kind.GRADE, List.of(), year);
    }

    public static Audience all() {
        return new Audience(Kind.ALL, List.of(), 0);
    }

    /** Whether it goes beyond named classes: that is the branch's to decide. */
    public boolean isOfBranch() {
        return kind != Kind.SOME;
    }
}
