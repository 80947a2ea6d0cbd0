package org.classliaison.core.questions;

/**
 * A topic on which unasked answers were not wanted in a class. Nobody who said so is kept.
 *
 * @param questionId the question whose answer raised the level last
 */
public record Caution(long classId, String topic, Level level, long questionId) {

    /** How careful. Stored by name: rename with a migration. */
    public enum Level {
        /** 更谨慎: answered unasked only where the bot is surer than usual. */
        WARIER,
        /** 不再主动: answered only to those who ask the bot. */
        QUIET
    }

    public static Caution first(long classId, String topic, long questionId) {
        return new Caution(classId, topic, Level.WARIER, questionId);
    }

    /** As it stands after one more answer that was not wanted. */
    public Caution raised(long byQuestionId) {
        return level == Level.QUIET ? this : new Caution(classId, topic, Level.QUIET, byQuestionId);
    }
}
