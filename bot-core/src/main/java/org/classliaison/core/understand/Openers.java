package org.classliaison.core.understand;

import java.util.regex.Pattern;

/** Lines that announce a question and do not ask it yet: "are you there", "may I ask something". */
public final class Openers {

    /** Bounds the search: the words below can be split in more than one way. */
    private static final int LONGEST = 16;

    private static final String ANNOUNCES =
            "在吗|在么|在不在|有人吗|有人在吗|请问|打扰(?:一?下|了)?|请教|咨询|求助|求问|" + "想?问(?:一?下|你|您|个|点|些|问)?|有(?:个|点|些)?(?:问题|事情?|疑问)";
    private static final String BESIDE_IT = "你好|您好|hello|hi|嗨|哈喽|大家好?|各位|我|想|要|就|那个|这个|一个|个|点|一?下|问题|事情|事儿?|"
            + "老师|同学们?|学长|学姐|机器人|小?助手|bot|麻烦|不好意思|可以|能|吗|么|嘛|呀|啊|哈|呢|哦|吧|的|[^\\p{L}\\p{N}]";
    private static final Pattern ONLY_OPENER =
            Pattern.compile("(?:" + BESIDE_IT + ")*(?:" + ANNOUNCES + ")(?:" + ANNOUNCES + "|" + BESIDE_IT + ")*");

    private final PlainSpelling spelling = new PlainSpelling();

    public boolean only(String line) {
        String text = spelling.of(line);
        return text.length() <= LONGEST && ONLY_OPENER.matcher(text).matches();
    }
}
