package org.classliaison.core.knowledge;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a layer is called in a file that people fill in. */
public final class LayerWords {

    private static final Map<Layer, String> WORDS = new EnumMap<>(Map.of(
            Layer.NATIONAL, "全国",
            Layer.SCHOOL, "学校",
            Layer.BRANCH, "支部",
            Layer.CLASS, "班级",
            Layer.LOCAL, "地方",
            Layer.DATA, "班级数据",
            Layer.DATA_PRIVATE, "个人数据",
            Layer.PERSON, "个人情况",
            Layer.META, "机器人说明",
            Layer.REFUSE, "不予查询"));

    /** Other words for the same, as answers show them and as people write them. */
    private static final Map<String, Layer> ALSO = Map.of(
            "本支部", Layer.BRANCH,
            "党支部", Layer.BRANCH,
            "全支部", Layer.BRANCH,
            "本班", Layer.CLASS,
            "无全国规定", Layer.LOCAL,
            "本班记录", Layer.DATA,
            "个人记录", Layer.DATA_PRIVATE);

    private LayerWords() {}

    public static String of(Layer layer) {
        return WORDS.getOrDefault(layer, layer.text());
    }

    /** By its word or by its name in the seed files. */
    public static Optional<Layer> read(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(pair -> pair.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(word)))
                .or(() -> Layer.of(word.replace('_', '-')));
    }
}
