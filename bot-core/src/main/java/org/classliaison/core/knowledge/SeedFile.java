package org.classliaison.core.knowledge;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads entries from YAML: a list of items with the keys of {@link SeedItem}. */
public final class SeedFile {

    private final String name;

    /** @param name what error messages call the file */
    public SeedFile(String name) {
        this.name = name;
    }

    /**
     * @return the entries in the order of the file, version 1, valid for the whole branch
     * @throws BadSeed if the file is no list of complete items
     */
    public List<Entry> read(InputStream yaml) {
        List<Entry> entries = new ArrayList<>();
        for (Object item : items(yaml)) {
            entries.add(new SeedItem(name, entries.size() + 1, keys(item, entries.size() + 1)).entry());
        }
        return entries;
    }

    private List<?> items(InputStream yaml) {
        try {
            Object items = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (items instanceof List<?> list) {
                return list;
            }
        } catch (YAMLException e) {
            throw new BadSeed(name + " is not valid YAML: " + e.getMessage());
        }
        throw new BadSeed(name + " must be a list of items, each beginning with \"- topic:\".");
    }

    private Map<String, Object> keys(Object item, int position) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new BadSeed(name + ", item " + position + " must be a block of keys beginning with \"- topic:\".");
        }
        return map.entrySet().stream()
                .filter(pair -> pair.getValue() != null)
                .collect(Collectors.toMap(
                        pair -> String.valueOf(pair.getKey()),
                        Map.Entry::getValue,
                        (first, second) -> second,
                        LinkedHashMap::new));
    }
}
