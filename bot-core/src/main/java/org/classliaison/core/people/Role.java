package org.classliaison.core.people;

/** The duties somebody may have. */
public enum Role {
    /** 支部管理员: for all classes of the branch. */
    BRANCH_ADMIN,
    /** 联系人: one of the two members of a class. */
    LIAISON,
    /** 团支书: head of the class's League branch. */
    LEAGUE_SECRETARY,
    /** 辅导员: sees of a class only what a member hands over. */
    COUNSELOR
}
