package org.classliaison.app.rehearse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot would do with a line; one JSON object of the output.
 *
 * @param mode {@code addressed} or {@code ambient}
 * @param decision {@code answer}, {@code suggest}, {@code handoff}, {@code refuse} or {@code silent}
 * @param topic the topic acted on; null where the bot stays silent or nothing fits
 * @param topics the best three topics, also where the bot stays silent
 * @param answer what the group would see; null where the bot stays silent
 * @param confidence probability that the first of the topics is the right one
 * @param flags care flags the line would raise
 * @param why what decided; left out unless the line asks for it
 */
@JsonPropertyOrder({"text", "mode", "decision", "topic", "topics", "layer", "answer", "confidence", "flags", "why"})
record Outcome(
        String text,
        String mode,
        String decision,
        @Nullable String topic,
        List<String> topics,
        @Nullable String layer,
        @Nullable String answer,
        double confidence,
        List<Flag> flags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Why why) {}
