package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.notice.StateCard.Situation;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.notices.Cards.Card;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.people.Person;

/** Puts a notice before a member: how it looks, and below it a card with what can be done, which follows every change. */
final class Show {

    private final NoticeDesk desk;
    private final Rendering rendering;
    private final PostButtons postButtons;
    private final DraftCard drafts;
    private final StateCard states;

    /** What a card shows. */
    record Face(String text, List<List<Button>> rows) {

        /** Buttons have a token of their own each time: what they say is enough to tell one face from another. */
        int digest() {
            List<String> labels =
                    rows.stream().flatMap(List::stream).map(Button::label).toList();
            return List.of(text, labels).hashCode();
        }
    }

    Show(NoticeDesk desk) {
        this.desk = desk;
        this.rendering = new Rendering(desk.pen().texts());
        this.postButtons = new PostButtons(desk);
        this.drafts = new DraftCard(desk, rendering);
        this.states = new StateCard(desk);
    }

    /** As it will look, or does look, and the card below. */
    void whole(Person reader, Notice notice) {
        preview(reader, notice);
        card(reader, notice);
    }

    void preview(Person reader, Notice notice) {
        if (rendering.trouble(notice.sheet()).isEmpty()) {
            rendering
                    .posts(notice, postButtons.samples(notice))
                    .forEach(post -> desk.pen().mail().answer(reader.privateChat(), post));
        }
    }

    void card(Person reader, Notice notice) {
        card(reader, notice, situation(notice));
    }

    private void card(Person reader, Notice notice, Optional<Situation> situation) {
        Face face = face(reader, notice, situation);
        long letter = desk.pen().mail().answer(reader.privateChat(), new Say(face.text(), face.rows(), null));
        desk.records().cards().put(new Card(notice.id(), reader.id(), letter, face.digest()));
    }

    /** The card as the newest message, where the reader is now; what stood above only points to it. */
    void bringDown(Person reader, Notice notice) {
        Optional<Situation> situation = situation(notice);
        desk.records().cards().of(notice.id()).stream()
                .filter(card -> card.personId() == reader.id())
                .forEach(card -> desk.pen().mail().answer(reader.privateChat(), pointer(card, notice)));
        card(reader, notice, situation);
        revise(notice, situation);
    }

    private Revise pointer(Card card, Notice notice) {
        return new Revise(card.letterId(), desk.text("notice.below", Rendering.title(notice)), List.of());
    }

    /** All cards as things are now. */
    void revise(Notice notice) {
        revise(notice, situation(notice));
    }

    private void revise(Notice notice, Optional<Situation> situation) {
        for (Card card : desk.records().cards().of(notice.id())) {
            desk.people()
                    .persons()
                    .byId(card.personId())
                    .ifPresent(reader -> revise(card, reader, face(reader, notice, situation)));
        }
    }

    private void revise(Card card, Person reader, Face face) {
        if (face.digest() != card.shown()) {
            desk.pen().mail().answer(reader.privateChat(), new Revise(card.letterId(), face.text(), face.rows()));
            desk.records().cards().put(new Card(card.noticeId(), reader.id(), card.letterId(), face.digest()));
        }
    }

    /** What has to be mended before it can be posted. */
    Optional<String> trouble(Sheet sheet) {
        return rendering.trouble(sheet);
    }

    /** Empty where no class has seen it. */
    private Optional<Situation> situation(Notice notice) {
        return notice.isOut() || notice.isIn(State.RECALLED) ? Optional.of(states.situation(notice)) : Optional.empty();
    }

    private Face face(Person reader, Notice notice, Optional<Situation> situation) {
        if (!desk.targets().maySee(reader, notice)) {
            return new Face(desk.text("notice.notYours"), List.of());
        }
        return switch (notice.stage().state()) {
            case DRAFT -> drafts.face(reader, notice);
            case TO_APPROVE -> drafts.waiting(reader, notice);
            case SCHEDULED -> drafts.scheduled(notice);
            case DROPPED -> new Face(desk.text("notice.dropped", Rendering.title(notice)), List.of());
            case POSTING, POSTED, RECALLED -> states.face(reader, notice, situation.orElseThrow());
        };
    }
}
