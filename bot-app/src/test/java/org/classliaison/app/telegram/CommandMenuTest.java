package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import okio.Buffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The menu is all that the bot understands: nobody is sent to a command that it does not offer. */
@Tag("once")
class CommandMenuTest {

    private static final Path CORE = Path.of("../bot-core/src/main");
    private static final Pattern CASE = Pattern.compile("case \"(\\w+)\" ->");
    private static final Pattern SENT_TO = Pattern.compile("(?<![\\w/.:])/([a-z_]+)");

    @Test
    void offersEveryCommandInBothLanguages() throws IOException {
        for (ApiCall call : CommandMenu.calls()) {
            assertThat(offered(call)).containsExactlyInAnyOrderElementsOf(understood());
        }
    }

    @Test
    void textsSendPeopleToCommandsOfTheMenuOnly() throws IOException {
        Set<String> offered = Set.copyOf(offered(CommandMenu.calls().getFirst()));
        // Posted in a channel, where there is no menu.
        String inChannels = "bind";
        for (String bundle : List.of("texts.properties", "texts_en.properties")) {
            String texts = Files.readString(CORE.resolve("resources/org/classliaison/core/" + bundle));
            assertThat(words(SENT_TO, texts))
                    .hasSizeGreaterThan(20)
                    .filteredOn(word -> !word.equals(inChannels))
                    .allMatch(offered::contains);
        }
    }

    @Test
    void saysWhatEachDoesInAsFewWordsAsThePlatformTakes() throws IOException {
        for (ApiCall call : CommandMenu.calls()) {
            assertThat(commands(call))
                    .allSatisfy(command ->
                            assertThat(command.path("description").asText()).hasSizeBetween(1, 256));
        }
    }

    private static Set<String> understood() throws IOException {
        Path flow = CORE.resolve("java/org/classliaison/core/flow");
        Set<String> understood = new TreeSet<>(words(CASE, Files.readString(flow.resolve("HandleCommand.java"))));
        understood.addAll(words(CASE, Files.readString(flow.resolve("PrivateCommands.java"))));
        assertThat(understood).hasSizeGreaterThan(20);
        return understood;
    }

    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> offered(ApiCall call) throws IOException {
        return commands(call).stream()
                .map(command -> command.path("command").asText())
                .toList();
    }

    private static List<JsonNode> commands(ApiCall call) throws IOException {
        try (Buffer buffer = new Buffer()) {
            call.body().writeTo(buffer);
            JsonNode commands = Json.MAPPER.readTree(buffer.readUtf8()).path("commands");
            return StreamSupport.stream(commands.spliterator(), false).toList();
        }
    }
}
