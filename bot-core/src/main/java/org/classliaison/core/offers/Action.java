package org.classliaison.core.offers;

/** Everything a button can do. Stored by name: rename with a migration. */
public enum Action {
    USEFUL,
    /** Under what the bot has said unasked, its letter is in the detail. */
    USELESS,
    /** Takes the letter in the detail back, under which it stands. */
    RECALL,
    /** Answers with the topic in the detail. */
    PICK,
    /** Gives the question to the two members. */
    HAND_ON,
    /** Says which class (in the detail) a privately asked question belongs to. */
    PICK_CLASS,

    TAKE_QUESTION,
    PUT_BACK,
    /** Takes a handed-on question for an answer that reaches the asker alone. */
    ANSWER_PRIVATELY,
    /** Parts alike questions that share a card. */
    SPLIT_OFF,
    SHOW_NEAREST,
    /** Answers a handed-on question with the topic in the detail. */
    ANSWER_WITH,
    NEEDS_NO_ANSWER,
    LEARN,
    DO_NOT_LEARN,

    CREATE_CLASS,
    SHOW_CLASS,
    INVITE_LIAISON,
    INVITE_SECRETARY,
    INVITE_COUNSELOR,
    CONFIRM_BINDING,
    /** Asks for the last day of a duty. */
    HAND_OVER,
    /** Ends a duty on the day in the detail. */
    END_ON,

    /** Sends a letter again of which nobody knows whether it arrived. */
    SEND_AGAIN,
    LEAVE_IT,

    ERASE_MINE,
    /** Shows how readily the bot speaks unasked in a class. */
    SHOW_MANNER,
    /** Sets the manner in the detail for a class. */
    SET_MANNER,
    /** Lifts a class's caution with the topic in the detail. */
    TRUST_AGAIN,

    /** Begins a record of the kind in the detail. */
    NEW_RECORD,
    /** Keeps a draft for the class in the detail, or for the branch. */
    SAVE_RECORD,
    CHANGE_RECORD,
    DELETE_RECORD,
    /** Shows what a file would change for the class in the detail, or for the branch. */
    SHOW_IMPORT,
    /** Takes a file over as the preview with the basis in the detail has shown it. */
    APPLY_IMPORT,
    DROP_IMPORT,
    /** Asks the members to write down or to correct where the asker stands. */
    ASK_STANDING,
    /** Writes down the stage in the detail for whoever asked. */
    SET_STAGE,
    /** From the day in the detail on; none where nobody knows. */
    STAGE_SINCE,

    FIND_ENTRY,
    /** Begins an entry for the class that is the subject, 0 for the branch. So do all of these: the topic is in the detail. */
    NEW_ENTRY,
    SHOW_ENTRY,
    EDIT_TITLE,
    EDIT_ANSWER,
    EDIT_SOURCE,
    ADD_WAY,
    ADD_BAD,
    EDIT_DATES,
    EDIT_REVIEW,
    EDIT_LAYER,
    EDIT_STANDS_IN,
    VERIFY_ENTRY,
    RETIRE_ENTRY,
    /** Begins a rule of the class that is the subject, in place of the branch's entry. */
    OVERRIDE_ENTRY,
    ENTRY_HISTORY,
    RESTORE_VERSION,
    /** Sets the layer in the detail in a draft; behind "also:" the second one, or none. */
    PICK_LAYER,
    KEEP_ENTRY,
    DROP_ENTRY,
    SHOW_REMARKS,
    SHOW_RETIRED,

    /** Sends the form of a notice to be filled in. */
    NOTICE_FORM,
    /** A button of a preview, which only says what it will do. */
    NOTICE_SAMPLE,
    SHOW_NOTICE,
    /** Waits for the words that the detail names: revision, then step. So do all of these: the revision comes first. */
    EDIT_NOTICE,
    /** Changes what is done with the post: the detail names what. */
    SET_NOTICE,
    /** Shows for whom a notice may be, or sets it as the detail says. */
    AIM_NOTICE,
    PUBLISH_NOTICE,
    APPROVE_NOTICE,
    RETURN_NOTICE,
    DROP_NOTICE,
    /** Takes the words that came when somebody else had been quicker. */
    KEEP_MINE,
    /** Acknowledges a notice in the class that is the detail. */
    ACKNOWLEDGE,
    SIGN_UP,
    CORRECT_NOTICE,
    /** Strikes a notice through or deletes it, as the detail says. */
    RECALL_NOTICE,
    REPOST_NOTICE,
    /** Shows who of the class in the detail has not acknowledged it. */
    NOTICE_RECEIPTS,
    REMIND_READERS,
    NOTICE_HISTORY,
    EXPORT_NOTICE,
    /** Says whether a second person approves notices. */
    NOTICE_APPROVAL,
    /** Binds the channel that is the subject to the class in the detail, or to the branch. */
    BIND_CHANNEL,
    /** Gives a code that binds a channel to the class that is the subject, or with 0 to the branch. */
    CHANNEL_CODE,
    SHARE_EDIT,
    /** Shows the author's name or not, as the detail says. */
    SHARE_SIGN,
    /** Chooses the class in the detail, or all. */
    SHARE_CLASS,
    SHARE_DROP,
    /** The author's consent. */
    SHARE_AGREE,
    /** Lets a share wait for its turn. */
    SHARE_QUEUE,
    SHARE_WISH,
    SHARE_REFUSE,
    SHARE_WITHDRAW,
    /** Silences the queue of the class that is the subject, or lets it go on, as the detail says. */
    SHARE_MUTE,
    /** Takes a share out of the queue of the class in the detail. */
    SHARE_TAKE_OUT,
    SHOW_SHARE,

    /** Asks for the words of a new reminder for the class that is the subject. */
    NEW_REMINDER,
    /** Takes an unclear sentence for what the detail says. */
    GUESS_REMINDER,
    /** Sets one thing about a reminder: for whom, how long before, what if it is late. */
    SET_REMINDER,
    KEEP_REMINDER,
    DROP_REMINDER,
    LIST_REMINDERS,
    SHOW_REMINDER,
    /** Stops a series for a while, or lets it go on, as the detail says. */
    PAUSE_REMINDER,
    EDIT_REMINDER,
    /** Leaves the next date of a reminder out. */
    SKIP_OCCURRENCE,
    /** Asks for another day for the next date alone. */
    MOVE_OCCURRENCE,
    /** Says that what was told of is done, or asks when to tell it again. */
    ANSWER_OCCURRENCE,
    /** Says that what was told of is done. */
    DONE_OCCURRENCE,
    /** Tells it again at the time in the detail. */
    SNOOZE_OCCURRENCE,
    /** Shows the branch's year for the class that is the subject. */
    BRANCH_DATES,
    SET_BRANCH_DATE,
    /** Takes the exam weeks in the detail for those of the class that is the subject. */
    EXAMS_CLASS,

    /** Asks for a person and a day, for the class that is the subject. */
    NEW_STAGE,
    SHOW_STAGE,
    /** Asks for the day that the detail names, or sets it. */
    SET_STAGE_DAY,
    /** Makes the link by which the person sees their own days. */
    LINK_STAGE,
    DROP_STAGE,
    /** Takes the line that waits for the class in the detail. */
    STAGE_CLASS,
    /** Shows what a list would take down in the class in the detail. */
    SHOW_STAGE_LIST,
    KEEP_STAGE_LIST,
    DROP_STAGE_LIST,

    /** Shows what is looked at for the category in the detail, in the class that is the subject. */
    SHOW_CARE,
    /** Wants the category in the detail on, counted or off. */
    SET_CARE,
    /** Sets how many flags of the category in the detail a class wants. */
    CARE_BUDGET,
    /** Shows the most urgent flag that waits for the presser. */
    NEXT_FLAG,
    /** Shows the words of a flag, on the card that the detail names. So do all of these: the card's letter comes first. */
    OPEN_FLAG,
    NAME_FLAG,
    PUT_FLAG_BACK,
    HOW_TO_TALK,
    /** Closes a flag with the outcome in the detail. */
    DECIDE_FLAG,
    UNDO_FLAG,
    /** Asks why a flag goes to the counselor. */
    HAND_FLAG,
    /** Sends a flag to the counselor, as much of it as the detail says. */
    SEND_FLAG,
    NOTE_FLAG,

    /** Makes an address for calendar programs: of the class that is the subject, or of the presser's own dates. */
    MAKE_FEED,
    REVOKE_FEED,
    /** Shows the month in the detail. */
    SHOW_MONTH,
    /** Asks why somebody disagrees with a flag on their line. */
    APPEAL_FLAG,
    /** Says why a message was reported: the reason is in the detail. */
    REPORT_REASON,
    /** Says for the members of which class a call for help is. */
    HELP_CLASS,
    /** Agrees to what the members will see: the detail says who of them. */
    HELP_SEND,
    HELP_DROP,
    HELP_WITHDRAW,

    /** Says for the members of which class a suggestion is; its draft is the detail, where it has words already. */
    SUGGEST_CLASS,
    /** Shows a draft as the members will see it. */
    SUGGEST_PREVIEW,
    SUGGEST_SIGNED,
    SUGGEST_UNSIGNED,
    SUGGEST_DROP,
    ANSWER_SUGGESTION,
    LOOK_INTO_SUGGESTION,
    /** Asks whether a suggestion is really not for an answer here. */
    CLOSE_SUGGESTION,
    CLOSE_SUGGESTION_NOW,
    SHOW_SUGGESTION,
    /** Takes back what the presser has handed in. */
    WITHDRAW_SUGGESTION
}
