package org.classliaison.core.signs;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How a Chinese sign is said, without its tone and without what many speakers do not tell apart (zh and z, ing and in).
 * The commonest reading counts.
 */
final class Readings {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FA5';
    private static final int LONGEST_SYLLABLE = 6;

    private final String[] bySign = new String[LAST - FIRST + 1];
    private final Set<String> syllables = new ConcurrentSkipListSet<>();
    private final Map<String, String> alike = new ConcurrentHashMap<>();

    /** Reads the table of all 20,000 signs: some 0.1 s. */
    Readings() {
        for (char sign = FIRST; sign <= LAST; sign++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(sign);
            if (readings != null && readings.length > 0) {
                String said = toneless(readings[0]);
                syllables.add(said);
                bySign[sign - FIRST] = alike.computeIfAbsent(said, Readings::alike);
            }
        }
    }

    /** @return empty for what is no Chinese sign */
    String of(char sign) {
        String said = sign < FIRST || sign > LAST ? null : bySign[sign - FIRST];
        return said == null ? "" : said;
    }

    /** The length of the longest syllable that Latin letters spell here; 0 for none. */
    int syllable(String text, int at, int end) {
        for (int length = Math.min(LONGEST_SYLLABLE, end - at); length > 0; length--) {
            if (syllables.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String toneless(String reading) {
        return reading.replaceAll("[0-9]", "").replace("u:", "v");
    }

    static String alike(String said) {
        String near = said.startsWith("zh") || said.startsWith("ch") || said.startsWith("sh")
                ? said.charAt(0) + said.substring(2)
                : said;
        return near.endsWith("ing") || near.endsWith("eng") ? near.substring(0, near.length() - 1) : near;
    }
}
