package org.classliaison.core.testing;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.RichText;
import org.jspecify.annotations.Nullable;

/** A message of the bot as everybody in the chat sees it. */
public record Shown(
        long messageId,
        String text,
        List<List<Button>> rows,
        @Nullable Long replyTo,
        List<RichText.Mark> marks,
        @Nullable Enclosure enclosure) {
    Shown(long messageId, String text, List<List<Button>> rows, @Nullable Long replyTo) {
        this(messageId, text, rows, replyTo, List.of(), null);
    }

    /** The stretches of the text with that style. */
    public List<String> in(RichText.Style style) {
        return marks.stream()
                .filter(mark -> mark.style() == style)
                .map(mark -> text.substring(mark.from(), mark.from() + mark.length()))
                .toList();
    }

    public List<String> labels() {
        return rows.stream().flatMap(List::stream).map(Button::label).toList();
    }

    Optional<Button> button(String label) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(button -> button.label().equals(label))
                .findFirst();
    }

    /** The address behind a link button. */
    public String link(String label) {
        return button(label).map(Button.Link.class::cast).map(Button.Link::url).orElseThrow();
    }

    public int lines() {
        return (int) text.lines().count();
    }
}
