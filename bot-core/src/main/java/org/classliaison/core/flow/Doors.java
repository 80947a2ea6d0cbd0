package org.classliaison.core.flow;

import org.classliaison.core.act.importing.ShowImport;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;

/** Which room a button belongs to: the room says so itself, or, where it has no door of its own, it stands here. */
final class Doors {

    private final Presses presses;

    /** @throws IllegalStateException if an action belongs to no room, or to two */
    Doors(Skills skills, AskedPresses asked) {
        this.presses = new Presses()
                .and(asked.presses())
                .and(handoff(skills.handoffs()))
                .and(setup(skills.setup()))
                .and(joining(skills.setup().joining()))
                .and(written(skills))
                .and(others(skills))
                .and(skills.kb().presses())
                .and(skills.noticing().post().presses())
                .and(skills.sharing().take().presses())
                .and(skills.reminding().take().presses())
                .and(skills.stages().take().presses())
                .and(skills.caring().take().presses())
                .and(skills.voice().take().presses())
                .and(skills.suggesting().take().presses())
                .complete();
    }

    /** @return the words for the presser */
    String carryOut(Pressed pressed) {
        return presses.carryOut(pressed);
    }

    private static Presses handoff(Skills.Handoffs room) {
        return new Presses()
                .on(Action.TAKE_QUESTION, room.take()::take)
                .on(Action.ANSWER_PRIVATELY, room.take()::takePrivately)
                .on(Action.SPLIT_OFF, room.split()::all)
                .on(Action.PUT_BACK, room.take()::putBack)
                .on(Action.NEEDS_NO_ANSWER, room.take()::needsNoAnswer)
                .on(Action.LEARN, room.learn()::approve)
                .on(Action.DO_NOT_LEARN, room.learn()::reject);
    }

    private static Presses setup(Skills.Setup room) {
        return new Presses()
                .on(Action.CREATE_CLASS, room.classes()::askForName)
                .on(Action.SHOW_CLASS, room.classes()::show)
                .on(Action.HAND_OVER, room.handOver()::askForLastDay)
                .on(Action.END_ON, room.handOver()::endOn);
    }

    private static Presses joining(Skills.Joining room) {
        return new Presses()
                .on(Action.INVITE_LIAISON, room.invite()::liaison)
                .on(Action.INVITE_SECRETARY, room.invite()::secretary)
                .on(Action.INVITE_COUNSELOR, room.invite()::counselor)
                .on(Action.CONFIRM_BINDING, room.bind()::confirm)
                .on(Action.CHANNEL_CODE, room.code()::give)
                .on(Action.BIND_CHANNEL, room.channel()::bind);
    }

    /** What members write down. */
    private static Presses written(Skills skills) {
        ShowImport show = skills.importing().show();
        return new Presses()
                .on(Action.NEW_RECORD, skills.ledger().write()::begin)
                .on(Action.CHANGE_RECORD, skills.ledger().write()::change)
                .on(Action.SAVE_RECORD, skills.ledger().keep()::save)
                .on(Action.DELETE_RECORD, skills.ledger().keep()::delete)
                .on(
                        Action.SHOW_IMPORT,
                        pressed -> show.plan(pressed.offer().what()).apply(pressed))
                .on(Action.APPLY_IMPORT, skills.importing().apply()::apply)
                .on(Action.DROP_IMPORT, skills.importing().apply()::drop)
                .on(Action.SET_STAGE, skills.standing().stage()::set)
                .on(Action.STAGE_SINCE, skills.standing().since()::pressed);
    }

    private static Presses others(Skills skills) {
        return new Presses()
                .on(Action.SEND_AGAIN, skills.doubts().decide()::sendAgain)
                .on(Action.LEAVE_IT, skills.doubts().decide()::leave)
                .on(Action.ERASE_MINE, skills.privacy().erase()::erase)
                .on(Action.SHOW_MANNER, skills.manners().show()::show)
                .on(Action.SET_MANNER, skills.manners().change()::set)
                .on(Action.TRUST_AGAIN, skills.manners().change()::trustAgain)
                .on(Action.MAKE_FEED, skills.dates().change()::make)
                .on(Action.REVOKE_FEED, skills.dates().change()::revoke)
                .on(Action.SHOW_MONTH, skills.dates().month()::turn);
    }
}
