package org.classliaison.core.knowledge;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Further ways of asking for seed entries, one file a manner of speaking: YAML that maps a topic to its lines. They
 * stand apart from the entries so that whoever measures can leave out one manner as a whole.
 */
public final class SeedWays {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /**
     * Adds the lines of one file.
     *
     * @param name what error messages call the file
     * @throws BadSeed if the file is no map from topics to lists of lines
     */
    public SeedWays read(String name, InputStream yaml) {
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> topics) {
                topics.forEach((topic, ways) -> add(name, String.valueOf(topic), ways));
                return this;
            }
        } catch (YAMLException e) {
            throw new BadSeed(name + " is not valid YAML: " + e.getMessage());
        }
        throw new BadSeed(name + " must map each topic to a list of lines.");
    }

    private void add(String name, String topic, Object ways) {
        if (!(ways instanceof List<?> list)) {
            throw new BadSeed(name + ", topic " + topic + " must have a list of lines.");
        }
        list.forEach(
                way -> lines.computeIfAbsent(topic, key -> new ArrayList<>()).add(String.valueOf(way)));
    }

    public Map<String, List<String>> lines() {
        return lines;
    }

    /**
     * @return the entries with their further ways of asking after their own
     * @throws BadSeed if there are ways of asking for a topic that no entry has
     */
    public List<Entry> addTo(List<Entry> entries) {
        List<String> known = entries.stream().map(Entry::topic).toList();
        lines.keySet().stream()
                .filter(topic -> !known.contains(topic))
                .findFirst()
                .ifPresent(topic -> {
                    throw new BadSeed("There are ways of asking for " + topic + ", but no entry has that topic.");
                });
        return entries.stream().map(this::addTo).toList();
    }

    private Entry addTo(Entry entry) {
        List<String> good = new ArrayList<>(entry.questions());
        good.addAll(lines.getOrDefault(entry.topic(), List.of()));
        return entry.askedAs(new Examples(good, entry.examples().bad()));
    }
}
