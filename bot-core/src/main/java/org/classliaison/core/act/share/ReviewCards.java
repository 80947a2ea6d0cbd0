package org.classliaison.core.act.share;

import java.util.List;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Shares.Sight;

/** The cards of all who were asked about a share: once one of them has decided, they all say so. */
record ReviewCards(ShareDesk desk) {

    void close(Share share, String words) {
        desk.records().shares().shown(share.id()).forEach(sight -> close(sight, words));
    }

    private void close(Sight sight, String words) {
        Long cardId = sight.cardId();
        if (cardId != null) {
            desk.pen().mail().answer(sight.look().chat(), new Revise(cardId, words, List.of()));
        }
    }
}
