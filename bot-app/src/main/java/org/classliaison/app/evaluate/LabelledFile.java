package org.classliaison.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled lines: JSON Lines with {@code topic}, {@code question} and {@code way}, or for chatter with
 * {@code text} and {@code kind}. The last key of each may be missing.
 */
final class LabelledFile {

    private static final String UNNAMED = "lines";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path file;

    LabelledFile(Path file) {
        this.file = file;
    }

    /** @throws BadLabels if the file or a line of it cannot be used */
    List<Labelled> read() {
        List<Labelled> lines = new ArrayList<>();
        int number = 0;
        for (String line : rawLines()) {
            number++;
            if (!line.isBlank()) {
                lines.add(labelled(line, number));
            }
        }
        return lines;
    }

    private List<String> rawLines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new BadLabels("There is no file " + file + "; give a folder with questions.jsonl and chatter.jsonl.");
        } catch (IOException e) {
            throw new BadLabels(file + " cannot be read as UTF-8 text; check the file and try again.");
        }
    }

    private Labelled labelled(String line, int number) {
        JsonNode node = node(line, number);
        JsonNode question = node.path("question");
        JsonNode topic = node.path("topic");
        if (question.isString() && topic.isString()) {
            return new Labelled(
                    question.stringValue(),
                    topic.stringValue(),
                    node.path("way").stringValue(UNNAMED));
        }
        JsonNode text = node.path("text");
        if (text.isString()) {
            return new Labelled(text.stringValue(), "", node.path("kind").stringValue(UNNAMED));
        }
        throw bad(number);
    }

    private JsonNode node(String line, int number) {
        try {
            return json.readTree(line);
        } catch (JacksonException e) {
            throw bad(number);
        }
    }

    private BadLabels bad(int number) {
        return new BadLabels(file + ", line " + number
                + " needs \"topic\" and \"question\", or \"text\" for chatter, in one JSON object.");
    }
}
