package org.classliaison.core.flow;

import org.classliaison.core.offers.Pressed;

/** Which room a button belongs to. What it may do there is for the room to say. */
record Doors(Skills skills, AskedPresses askedPresses) {

    /** @return the words for the presser */
    String carryOut(Pressed pressed) {
        Skills.Setup setup = skills.setup();
        Skills.Handoffs handoffs = skills.handoffs();
        return switch (pressed.offer().what().action()) {
            case USEFUL, USELESS, RECALL, PICK, HAND_ON, PICK_CLASS, ASK_STANDING -> askedPresses.carryOut(pressed);
            case TAKE_QUESTION -> handoffs.take().take(pressed);
            case ANSWER_PRIVATELY -> handoffs.take().takePrivately(pressed);
            case SPLIT_OFF -> handoffs.split().all(pressed);
            case PUT_BACK -> handoffs.take().putBack(pressed);
            case SHOW_NEAREST -> askedPresses.showNearest(pressed);
            case ANSWER_WITH -> askedPresses.answerWith(pressed);
            case NEEDS_NO_ANSWER -> handoffs.take().needsNoAnswer(pressed);
            case LEARN -> handoffs.learn().approve(pressed);
            case DO_NOT_LEARN -> handoffs.learn().reject(pressed);
            case CREATE_CLASS -> setup.classes().askForName(pressed);
            case SHOW_CLASS -> setup.classes().show(pressed);
            case INVITE_LIAISON -> setup.joining().invite().liaison(pressed);
            case INVITE_SECRETARY -> setup.joining().invite().secretary(pressed);
            case INVITE_COUNSELOR -> setup.joining().invite().counselor(pressed);
            case CONFIRM_BINDING -> setup.joining().bind().confirm(pressed);
            case CHANNEL_CODE -> setup.joining().code().give(pressed);
            case BIND_CHANNEL -> setup.joining().channel().bind(pressed);
            case HAND_OVER -> setup.handOver().askForLastDay(pressed);
            case END_ON -> setup.handOver().endOn(pressed);
            case SEND_AGAIN -> skills.doubts().decide().sendAgain(pressed);
            case LEAVE_IT -> skills.doubts().decide().leave(pressed);
            case ERASE_MINE -> skills.privacy().erase().erase(pressed);
            case SHOW_MANNER -> skills.manners().show().show(pressed);
            case SET_MANNER -> skills.manners().change().set(pressed);
            case TRUST_AGAIN -> skills.manners().change().trustAgain(pressed);
            case NEW_RECORD -> skills.ledger().write().begin(pressed);
            case SAVE_RECORD -> skills.ledger().keep().save(pressed);
            case CHANGE_RECORD -> skills.ledger().write().change(pressed);
            case DELETE_RECORD -> skills.ledger().keep().delete(pressed);
            case SHOW_IMPORT ->
                skills.importing().show().plan(pressed.offer().what()).apply(pressed);
            case APPLY_IMPORT -> skills.importing().apply().apply(pressed);
            case DROP_IMPORT -> skills.importing().apply().drop(pressed);
            case SET_STAGE -> skills.standing().stage().set(pressed);
            case STAGE_SINCE -> skills.standing().since().pressed(pressed);
            case FIND_ENTRY,
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
                    OVERRIDE_ENTRY,
                    ENTRY_HISTORY,
                    RESTORE_VERSION,
                    PICK_LAYER,
                    KEEP_ENTRY,
                    DROP_ENTRY,
                    SHOW_REMARKS,
                    SHOW_RETIRED -> skills.kb().pressed(pressed);
            case NOTICE_FORM,
                    NOTICE_SAMPLE,
                    SHOW_NOTICE,
                    EDIT_NOTICE,
                    SET_NOTICE,
                    AIM_NOTICE,
                    PUBLISH_NOTICE,
                    APPROVE_NOTICE,
                    RETURN_NOTICE,
                    DROP_NOTICE,
                    KEEP_MINE,
                    ACKNOWLEDGE,
                    SIGN_UP,
                    CORRECT_NOTICE,
                    RECALL_NOTICE,
                    REPOST_NOTICE,
                    NOTICE_RECEIPTS,
                    REMIND_READERS,
                    NOTICE_HISTORY,
                    EXPORT_NOTICE,
                    NOTICE_APPROVAL -> skills.noticing().post().pressed(pressed);
            case SHARE_EDIT,
                    SHARE_SIGN,
                    SHARE_CLASS,
                    SHARE_DROP,
                    SHARE_AGREE,
                    SHARE_QUEUE,
                    SHARE_WISH,
                    SHARE_REFUSE,
                    SHARE_WITHDRAW,
                    SHARE_MUTE,
                    SHARE_TAKE_OUT,
                    SHOW_SHARE -> skills.sharing().take().pressed(pressed);
            case NEW_REMINDER,
                    GUESS_REMINDER,
                    SET_REMINDER,
                    KEEP_REMINDER,
                    DROP_REMINDER,
                    LIST_REMINDERS,
                    SHOW_REMINDER,
                    PAUSE_REMINDER,
                    EDIT_REMINDER,
                    SKIP_OCCURRENCE,
                    MOVE_OCCURRENCE,
                    ANSWER_OCCURRENCE,
                    DONE_OCCURRENCE,
                    SNOOZE_OCCURRENCE,
                    BRANCH_DATES,
                    SET_BRANCH_DATE,
                    EXAMS_CLASS -> skills.reminding().take().pressed(pressed);
            case NEW_STAGE,
                    SHOW_STAGE,
                    SET_STAGE_DAY,
                    LINK_STAGE,
                    DROP_STAGE,
                    STAGE_CLASS,
                    SHOW_STAGE_LIST,
                    KEEP_STAGE_LIST,
                    DROP_STAGE_LIST -> skills.stages().take().pressed(pressed);
            case SHOW_CARE,
                    SET_CARE,
                    CARE_BUDGET,
                    NEXT_FLAG,
                    OPEN_FLAG,
                    NAME_FLAG,
                    PUT_FLAG_BACK,
                    HOW_TO_TALK,
                    DECIDE_FLAG,
                    UNDO_FLAG,
                    HAND_FLAG,
                    SEND_FLAG,
                    NOTE_FLAG -> skills.caring().take().pressed(pressed);
            case MAKE_FEED -> skills.dates().change().make(pressed);
            case REVOKE_FEED -> skills.dates().change().revoke(pressed);
            case APPEAL_FLAG, REPORT_REASON, HELP_CLASS, HELP_SEND, HELP_DROP, HELP_WITHDRAW ->
                skills.voice().take().pressed(pressed);
            case SHOW_MONTH -> skills.dates().month().turn(pressed);
            case SUGGEST_CLASS,
                    SUGGEST_PREVIEW,
                    SUGGEST_SIGNED,
                    SUGGEST_UNSIGNED,
                    SUGGEST_DROP,
                    ANSWER_SUGGESTION,
                    LOOK_INTO_SUGGESTION,
                    CLOSE_SUGGESTION,
                    CLOSE_SUGGESTION_NOW,
                    SHOW_SUGGESTION -> skills.suggesting().take().pressed(pressed);
        };
    }
}
