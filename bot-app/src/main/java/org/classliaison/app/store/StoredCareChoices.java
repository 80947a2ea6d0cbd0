package org.classliaison.app.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;

/** What classes want in table care_choice, those who have left in care_left. */
final class StoredCareChoices implements CareChoices {

    private final CareChoiceMapper mapper;

    StoredCareChoices(CareChoiceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<CareChoice> ofClass(long classId) {
        Map<Category, CareChoice> touched = mapper.ofClass(classId).stream()
                .map(CareChoiceRow::choice)
                .collect(Collectors.toMap(CareChoice::category, choice -> choice));
        return Arrays.stream(Category.values())
                .map(category -> touched.getOrDefault(category, CareChoice.untouched(classId, category)))
                .toList();
    }

    @Override
    public boolean change(CareChoice changed) {
        CareChoiceRow row = CareChoiceRow.of(changed);
        return (changed.revision() == 1 ? mapper.insert(row) : mapper.update(row)) == 1;
    }

    @Override
    public void leave(BotId bot, String personMark) {
        mapper.insertLeft(bot, personMark);
    }

    @Override
    public boolean comeBack(BotId bot, String personMark) {
        return mapper.deleteLeft(bot, personMark) == 1;
    }

    @Override
    public boolean hasLeft(BotId bot, String personMark) {
        return mapper.countLeft(bot, personMark) > 0;
    }
}
