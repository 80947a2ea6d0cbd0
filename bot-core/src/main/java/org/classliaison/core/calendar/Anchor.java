package org.classliaison.core.calendar;

/** A day on somebody's way into the Party from which deadlines are counted. Its name in words is {@code anchor.<name>}. */
public enum Anchor {
    /** 递交入党申请书. */
    APPLICATION,
    /** 确定为入党积极分子. */
    ACTIVIST,
    /** 发展对象公示开始. */
    PUBLIC_NOTICE,
    /** 上级党委预审通过. */
    PRE_REVIEW,
    /** 支部大会通过接收为预备党员. */
    BRANCH_MEETING,
    /** 上级党委审批. */
    APPROVAL,
    /** 支部大会讨论转正. */
    CONVERSION_MEETING,
    /** 离校. */
    LEAVING
}
