package org.classliaison.app.evaluate;

/**
 * A line and what should become of it.
 *
 * @param topic the topic that answers it; empty for chatter, which wants no reply
 * @param way who asks in which manner, or what kind of chatter: rows of the report
 */
record Labelled(String text, String topic, String way) {

    boolean isQuestion() {
        return !topic.isEmpty();
    }
}
