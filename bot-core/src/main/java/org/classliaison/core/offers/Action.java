package org.classliaison.core.offers;

/** Everything a button can do. Stored by name: rename with a migration. */
public enum Action {
    USEFUL,
    USELESS,
    RECALL,
    PICK,
    NONE_OF_THESE,

    TAKE_QUESTION,
    ALREADY_ANSWERED,
    NEEDS_NO_ANSWER,
    APPROVE_KNOWLEDGE,
    REJECT_KNOWLEDGE,

    CREATE_CLASS,
    SHOW_CLASS,
    INVITE_LIAISON,
    INVITE_SECRETARY,
    ADD_TO_GROUP,
    CONFIRM_BINDING,
    HAND_OVER,

    ERASE_MINE
}
