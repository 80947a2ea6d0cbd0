package org.classliaison.core.questions;

/** How readily the bot answers lines of a class that nobody said to it. Stored by name: rename with a migration. */
public enum Manner {
    /** 平常: wherever it is sure enough. */
    NORMAL,
    /** 谨慎: only where it is surer than that. */
    CAREFUL,
    /** 安静: never; only what is said to it is answered. */
    SILENT
}
