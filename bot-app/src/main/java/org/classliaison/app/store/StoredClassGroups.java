package org.classliaison.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;

/** Classes in table class_group. */
final class StoredClassGroups implements ClassGroups {

    private final ClassGroupMapper mapper;

    StoredClassGroups(ClassGroupMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ClassGroup classGroup) {
        Affected.one(mapper.insert(classGroup), "Class", classGroup.id());
    }

    @Override
    public void save(ClassGroup classGroup) {
        Affected.one(mapper.update(classGroup), "Class", classGroup.id());
    }

    @Override
    public Optional<ClassGroup> byId(long id) {
        return mapper.byId(id);
    }

    @Override
    public List<ClassGroup> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : mapper.byIds(new IdList(ids));
    }

    @Override
    public Optional<ClassGroup> lock(long id) {
        return mapper.lock(id);
    }

    @Override
    public Optional<ClassGroup> byChat(BotId bot, long chatId) {
        return mapper.byChat(bot, chatId);
    }

    @Override
    public List<ClassGroup> all(BotId bot) {
        return mapper.all(bot);
    }
}
