package org.classliaison.app.knowledgefiles;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Whether a number in a sheet is shown as a day: 2026/3/5, 2026年3月5日, 5-Mar. Source: ECMA-376, part 1, 18.8.30. */
final class DayFormat {

    /** Quoted and escaped signs, and what is in brackets, are no part of the day. */
    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private static final Pattern DAY = Pattern.compile("[yd]|e(?![+-])", Pattern.CASE_INSENSITIVE);

    private DayFormat() {}

    static boolean isOf(Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null && (isBuiltIn(id) || isWritten(cell.getDataFormatString()));
    }

    /** 14 to 17 and 22 everywhere, the others in Chinese editions; 18 to 21 and 45 to 47 are hours. */
    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }

    private static boolean isWritten(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DAY.matcher(BESIDE.matcher(format).replaceAll("")).find();
    }
}
