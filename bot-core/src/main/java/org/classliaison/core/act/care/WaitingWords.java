package org.classliaison.core.act.care;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.signs.Severity;

/** How many of what wait where, in one line a class. */
record WaitingWords(CareDesk desk) {

    String counts(List<CareFlag> flags) {
        Map<Long, List<CareFlag>> byClass = flags.stream()
                .collect(Collectors.groupingBy(CareFlag::classId, LinkedHashMap::new, Collectors.toList()));
        return byClass.entrySet().stream()
                .map(entry -> desk.text("care.waiting.class", desk.className(entry.getKey()), kinds(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String kinds(List<CareFlag> flags) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        flags.forEach(flag -> numbers.merge(kind(flag), 1, Integer::sum));
        return desk.pen()
                .texts()
                .list(numbers.entrySet().stream()
                        .map(entry -> desk.text("care.waiting.kind", entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Danger has a name of its own. */
    String kind(CareFlag flag) {
        return flag.sign().severity() == Severity.DANGER
                ? desk.text("care.category.danger")
                : desk.name(flag.sign().category());
    }
}
