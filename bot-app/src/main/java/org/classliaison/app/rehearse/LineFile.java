package org.classliaison.app.rehearse;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.act.answer.Hearing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines to try: JSON Lines, each with "text"; "mode" if only one is wanted, "why" to see what decided. */
final class LineFile {

    private static final String MODES =
            Stream.of(Hearing.values()).map(LineFile::name).collect(Collectors.joining("\" or \"", "\"", "\""));

    private final JsonMapper json;
    private final Path file;

    LineFile(JsonMapper json, Path file) {
        this.json = json;
        this.file = file;
    }

    /** @throws BadLines if the file or any of its lines is not as it should be; nothing has been tried then */
    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : rawLines()) {
            number++;
            if (!line.isBlank()) {
                lines.add(line(line, number));
            }
        }
        return lines;
    }

    private List<String> rawLines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new BadLines("There is no file " + file + "; give the path of a JSON Lines file.");
        } catch (MalformedInputException e) {
            throw new BadLines(file + " is not UTF-8; save it as UTF-8 and try again.");
        } catch (IOException e) {
            throw new BadLines(file + " cannot be read (" + e.getMessage() + "); check that it is a readable file.");
        }
    }

    private Line line(String line, int number) {
        JsonNode node = node(line, number);
        JsonNode text = node.path("text");
        if (!text.isString()) {
            throw bad(number, "has no \"text\"; write for example {\"text\": \"思想汇报多久一篇\"}.");
        }
        return new Line(text.stringValue(), hearings(node, number), why(node, number));
    }

    private JsonNode node(String line, int number) {
        try {
            JsonNode node = json.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // Said below: where the parser stumbled helps less than what a line has to look like.
        }
        throw bad(number, "is not a JSON object; write one object a line, for example {\"text\": \"…\"}.");
    }

    private Set<Hearing> hearings(JsonNode node, int number) {
        JsonNode mode = node.path("mode");
        if (mode.isMissingNode() || mode.isNull()) {
            return EnumSet.allOf(Hearing.class);
        }
        return Stream.of(Hearing.values())
                .filter(hearing -> mode.isString() && name(hearing).equals(mode.stringValue()))
                .findFirst()
                .map(EnumSet::of)
                .orElseThrow(
                        () -> bad(number, "has the unknown mode " + mode + "; write " + MODES + " or leave it out."));
    }

    private boolean why(JsonNode node, int number) {
        JsonNode why = node.path("why");
        if (!why.isMissingNode() && !why.isBoolean()) {
            throw bad(number, "has a \"why\" that is neither true nor false; write one of them or leave it out.");
        }
        return why.isBoolean() && why.booleanValue();
    }

    static String name(Hearing hearing) {
        return hearing.name().toLowerCase(Locale.ROOT);
    }

    private BadLines bad(int number, String problem) {
        return new BadLines(file + ", line " + number + " " + problem);
    }
}
