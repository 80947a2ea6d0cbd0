package org.classliaison.core.act.answer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.KindsByTopic;
import org.classliaison.core.understand.Stage;
import org.classliaison.core.understand.Understand;
import org.classliaison.core.understand.Understanding;

/**
 * Which records answer a question: those of its topic, of them those whose title shares most with the question. Titles
 * are shown with the answer, so a record that fits loosely misleads nobody.
 */
final class FittingRecords {

    private static final int MOST = 3;

    private static final Pattern OF_DEADLINES = Pattern.compile("截止|截至|要交|ddl|deadline|最晚");
    private static final Pattern OF_ALL = Pattern.compile("各|分别|统计|所有|都有|哪些");

    /** Words of asking and words that all titles share tell nothing apart. */
    private static final Pattern EMPTY_WORDS =
            Pattern.compile("人数|多少|总数|一共|我们班|咱们?班|本班|班[里上]|全班|什么|时候|截止|日期|时间|怎么|哪里|现在|目前|[的了吗呢啊几个人数名有是在要交]");

    /** Whose deadline it is does not tell one deadline from another; what a figure counts does. */
    private static final Pattern STAGES = Pattern.compile("积极分子|发展对象|预备党员|正式党员|申请人");

    private final Understand understand = new Understand();

    /** Whether the entry's text gives way to records at all. Rules do not. */
    static boolean hasRoom(Entry entry) {
        return entry.layer() == Layer.DATA || entry.also() == Layer.DATA || KindsByTopic.knows(entry.topic());
    }

    /** @param current what holds today, nearest first */
    List<ClassRecord> of(Entry entry, String question, List<ClassRecord> current) {
        Understanding asked = understand.read(question);
        Set<Kind> kinds = kinds(entry.topic(), asked.text());
        List<Fit> fits = current.stream()
                .filter(found -> kinds.contains(found.kind()))
                .map(found -> new Fit(found, shared(asked, found)))
                .filter(fit -> isMeant(fit, entry.topic(), asked.text()))
                .toList();
        int best = fits.stream().mapToInt(Fit::shared).max().orElse(0);
        return fits.stream()
                .filter(fit -> fit.shared() == best)
                .map(Fit::found)
                .limit(entry.layer() == Layer.NATIONAL ? 1 : MOST)
                .toList();
    }

    private record Fit(ClassRecord found, int shared) {}

    private static Set<Kind> kinds(String topic, String question) {
        if (topic.equals(KindsByTopic.NEXT_EVENT)) {
            return EnumSet.of(OF_DEADLINES.matcher(question).find() ? Kind.DEADLINE : Kind.EVENT);
        }
        return KindsByTopic.of(topic);
    }

    /** Every figure is of the topic of figures, so there the title has to say which. */
    private static boolean isMeant(Fit fit, String topic, String question) {
        boolean ofTopic = topic.equals(fit.found().topic()) && !topic.equals(KindsByTopic.WHO_CONTACT);
        return fit.shared() > 0
                || switch (fit.found().kind()) {
                    case FIGURE -> OF_ALL.matcher(question).find();
                    case DEADLINE, EVENT, CONTACT -> ofTopic || topic.equals(KindsByTopic.NEXT_EVENT);
                };
    }

    /** How many pairs of signs both have; none where they speak of different stages. */
    private int shared(Understanding asked, ClassRecord found) {
        Understanding named = understand.read(found.what().title());
        Set<Stage> stages = named.stages();
        boolean otherStage =
                !stages.isEmpty() && !asked.stages().isEmpty() && Collections.disjoint(stages, asked.stages());
        if (otherStage) {
            return 0;
        }
        String title = found.kind().hasDay() ? STAGES.matcher(named.text()).replaceAll(" ") : named.text();
        Set<String> pairs = pairs(title);
        pairs.retainAll(pairs(asked.text()));
        return pairs.size();
    }

    private static Set<String> pairs(String text) {
        String bare = EMPTY_WORDS.matcher(text).replaceAll(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < bare.length(); i++) {
            String pair = bare.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isLetterOrDigit)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
