package org.classliaison.core.act.handoff;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;

/** The rows of buttons under a card. */
final class CardButtons {

    private final Buttons buttons;
    private final Personal personal;

    CardButtons(Buttons buttons, Personal personal) {
        this.buttons = buttons;
        this.personal = personal;
    }

    /** Personal questions are answered in private anyway; only what was put together can be split. */
    List<List<Button>> open(Bundle bundle) {
        List<Button> answer = new ArrayList<>(List.of(button(bundle, Action.TAKE_QUESTION)));
        if (!bundle.questions().stream().allMatch(personal::is)) {
            answer.add(button(bundle, Action.ANSWER_PRIVATELY));
        }
        List<List<Button>> rows = new ArrayList<>();
        rows.add(answer);
        rows.add(List.of(button(bundle, Action.SHOW_NEAREST), button(bundle, Action.NEEDS_NO_ANSWER)));
        if (bundle.stillAsked().size() > 1) {
            rows.add(List.of(button(bundle, Action.SPLIT_OFF)));
        }
        return rows;
    }

    List<List<Button>> held(Bundle bundle) {
        return List.of(List.of(button(bundle, Action.PUT_BACK)));
    }

    List<List<Button>> nearest(Bundle bundle, List<Entry> entries) {
        List<List<Button>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Offered offered =
                    new Offered(bot(bundle), Action.ANSWER_WITH, bundle.lead().id(), entry.topic());
            rows.add(List.of(buttons.of(offered, entry.title())));
        }
        rows.add(List.of(button(bundle, Action.TAKE_QUESTION), button(bundle, Action.PUT_BACK)));
        return rows;
    }

    List<List<Button>> approval(Bundle bundle) {
        return List.of(List.of(button(bundle, Action.LEARN), button(bundle, Action.DO_NOT_LEARN)));
    }

    private Button button(Bundle bundle, Action action) {
        return buttons.of(bot(bundle), action, bundle.lead().id());
    }

    private static BotId bot(Bundle bundle) {
        return bundle.slips().getFirst().question().chat().bot();
    }
}
