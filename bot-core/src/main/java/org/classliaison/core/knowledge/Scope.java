package org.classliaison.core.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * For whom an entry holds, and what it stands in for.
 *
 * @param classId the class that set it; null means the whole branch
 * @param overrides the topic whose entry it replaces where it holds, or null; chains are allowed, circles are not
 */
public record Scope(@Nullable Long classId, @Nullable String overrides) {

    /** For all classes, in place of nothing. */
    public static final Scope BRANCH = new Scope(null, null);

    public static Scope ofClass(long classId) {
        return new Scope(classId, null);
    }

    /** @param askingClass null for somebody whose class is not known */
    public boolean reaches(@Nullable Long askingClass) {
        return classId == null || classId.equals(askingClass);
    }
}
