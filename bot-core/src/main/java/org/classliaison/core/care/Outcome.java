package org.classliaison.core.care;

/** What a person has decided about a flag. Stored by name: rename with a migration. */
public enum Outcome {
    /** 需要关心: a member keeps an eye on it. */
    NEEDS_CARE,
    /** 已联系: a member has talked with them. */
    CONTACTED,
    /** 转辅导员: the counselor knows what the member chose to share. */
    HANDED_TO_COUNSELOR,
    /** 误报: there was nothing to see. */
    FALSE_ALARM,
    /** 玩笑: it was not meant so. */
    JOKE;

    /** Whether the flag was worth somebody's time. */
    public boolean isRight() {
        return this != FALSE_ALARM && this != JOKE;
    }
}
