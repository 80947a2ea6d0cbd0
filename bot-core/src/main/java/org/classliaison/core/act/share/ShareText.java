package org.classliaison.core.act.share;

import java.util.List;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.shares.Share;

/** A share as its readers see it; preview and post go through here alike. */
record ShareText(Texts texts) {

    private static final int TITLE = 18;

    Post post(Share share) {
        String head = texts.get(share.kind() == Share.Kind.CARD ? "share.head.card" : "share.head");
        String signature = share.piece().signature();
        String name = signature == null ? "" : "\n" + texts.get("share.signature", signature);
        String words = share.piece().words();
        RichText text =
                RichText.marked(head, Style.BOLD).plus(RichText.plain((words.isEmpty() ? "" : "\n" + words) + name));
        return new Post(text, List.of(), share.piece().photo());
    }

    /** Its first line, to know it by. */
    String title(Share share) {
        String line = share.piece().words().strip().lines().findFirst().orElseGet(() -> texts.get("share.photo"));
        return Beginning.of(line, TITLE);
    }
}
