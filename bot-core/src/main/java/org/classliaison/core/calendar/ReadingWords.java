package org.classliaison.core.calendar;

import org.classliaison.core.chat.Texts;

/** What to say about a sentence that cannot be kept as it stands. */
public final class ReadingWords {

    private final Texts texts;

    public ReadingWords(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong and how to write it. */
    public String of(ReminderRead.Wrong wrong) {
        return texts.get("reading.wrong." + wrong.trouble().name(), wrong.words());
    }

    /** The question that is open; the guesses are offered below it. */
    public String of(ReminderRead.Unsure unsure) {
        String key = "reading.open." + unsure.open().name();
        return unsure.guesses().isEmpty() ? texts.get("reading.example") : texts.get(key);
    }
}
