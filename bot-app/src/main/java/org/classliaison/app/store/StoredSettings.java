package org.classliaison.app.store;

import java.util.Optional;
import org.classliaison.core.people.Settings;

/** Settings in table setting. */
final class StoredSettings implements Settings {

    private final SettingMapper mapper;

    StoredSettings(SettingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> get(String key) {
        return mapper.find(key);
    }

    @Override
    public void put(String key, String value) {
        mapper.replace(key, value);
    }

    @Override
    public void remove(String key) {
        mapper.delete(key);
    }
}
