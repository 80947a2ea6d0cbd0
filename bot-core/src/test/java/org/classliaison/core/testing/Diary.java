package org.classliaison.core.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Who was told what while time went by, in the order of time; what people get as the answer to what they do is not in it.
 * What several are told at the same time in the same words is one line.
 */
public final class Diary {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int CHORES_AT = 12;

    private final Town town;
    private final Map<String, Supplier<List<Shown>>> chats = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    public Diary(Town town) {
        this.town = town;
    }

    public Diary watching(String name, Supplier<List<Shown>> messages) {
        chats.put(name, messages);
        return this;
    }

    /** Looks every half an hour, as the bot does more often when it is up. */
    public void until(LocalDateTime local) {
        while (now().isBefore(local)) {
            Map<String, Integer> before = seen();
            town.pass(STEP);
            town.fireReminders();
            if (now().getHour() == CHORES_AT) {
                town.doChores();
            }
            note(before);
        }
    }

    /** The bot is down meanwhile; then it goes on where it was. */
    public void withoutPowerUntil(LocalDateTime local) {
        Map<String, Integer> before = seen();
        town.pass(Duration.between(now(), local));
        town.fireReminders();
        note(before);
    }

    /** Each as {@code month-day hour who: text}. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(town.clock());
    }

    private Map<String, Integer> seen() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        chats.forEach((name, messages) -> seen.put(name, messages.get().size()));
        return seen;
    }

    private void note(Map<String, Integer> before) {
        Map<String, List<String>> readers = new LinkedHashMap<>();
        chats.forEach((name, messages) -> messages.get().stream()
                .skip(before.getOrDefault(name, 0))
                .forEach(shown -> readers.computeIfAbsent(shown.text(), text -> new ArrayList<>())
                        .add(name)));
        readers.forEach((text, names) ->
                lines.add(TIME.format(now()) + " " + String.join("、", names) + "：" + text.replace("\n", " / ")));
    }
}
