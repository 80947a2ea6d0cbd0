package org.classliaison.core.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes chatter out of questions: the same question about something else. Without it the gate would learn that a
 * question mark is a reason to speak, and would answer for lab reports and student cards.
 */
final class Strangers {

    private final Map<String, String[]> standIns = new LinkedHashMap<>();

    Strangers() {
        InputStream file = Objects.requireNonNull(Strangers.class.getResourceAsStream("strangers.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] pair = line.split("=", 2);
                standIns.put(pair[0], pair[1].split(" "));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The list of stand-ins cannot be read from the class path.", e);
        }
    }

    /** Every other question that names the field, with its words exchanged in turn. */
    List<String> of(List<String> questions) {
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < questions.size(); i += 2) {
            exchanged(questions.get(i), i / 2).ifPresent(strange::add);
        }
        return strange;
    }

    private Optional<String> exchanged(String question, int turn) {
        StringBuilder strange = new StringBuilder();
        boolean named = false;
        for (int at = 0; at < question.length(); ) {
            Optional<Map.Entry<String, String[]>> word = wordAt(question, at);
            named |= word.isPresent();
            strange.append(word.map(pair -> pair.getValue()[turn % pair.getValue().length])
                    .orElse(question.substring(at, at + 1)));
            at += word.map(pair -> pair.getKey().length()).orElse(1);
        }
        return named ? Optional.of(strange.toString()) : Optional.empty();
    }

    /** The list names longer words first. */
    private Optional<Map.Entry<String, String[]>> wordAt(String question, int at) {
        return standIns.entrySet().stream()
                .filter(pair -> question.startsWith(pair.getKey(), at))
                .findFirst();
    }
}
