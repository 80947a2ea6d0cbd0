package org.classliaison.core.outbox;

import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;

/** Cuts what no platform would take: a letter that is refused says nothing at all. */
final class Fitting {

    private Fitting() {}

    static Outgoing of(Outgoing content) {
        return switch (content) {
            case Outgoing.Say say -> new Outgoing.Say(text(say.text()), say.buttons(), say.replyTo());
            case Outgoing.Revise revise ->
                new Outgoing.Revise(revise.letterId(), text(revise.text()), revise.buttons());
            case Outgoing.Toast toast ->
                new Outgoing.Toast(toast.pressId(), Beginning.within(toast.text(), Outgoing.LONGEST_TOAST));
            case Outgoing.Attach attach ->
                new Outgoing.Attach(
                        Beginning.within(attach.caption(), Outgoing.LONGEST_CAPTION),
                        attach.fileName(),
                        attach.base64());
            case Outgoing.Post post ->
                new Outgoing.Post(rich(post.text(), post.enclosure() != null), post.buttons(), post.enclosure());
            case Outgoing.Amend amend ->
                new Outgoing.Amend(
                        amend.letterId(), rich(amend.text(), amend.captioned()), amend.buttons(), amend.captioned());
            case Outgoing.TakeBack takeBack -> takeBack;
            case Outgoing.Pin pin -> pin;
        };
    }

    private static String text(String text) {
        return Beginning.within(text, Outgoing.LONGEST_TEXT);
    }

    private static RichText rich(RichText text, boolean captioned) {
        return text.within(captioned ? Outgoing.LONGEST_CAPTION : Outgoing.LONGEST_TEXT);
    }
}
