package org.classliaison.core.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers with a unit that a text gives, in Arabic or Chinese numerals. Years and days of the calendar are not among
 * them: "2014年版" and "5月11日" say when, not how much.
 */
final class Figures {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CALENDAR =
            Pattern.compile("(?:19|20)\\d\\d\\s*年(?:\\s*\\d{1,2}\\s*月)?|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]");
    /** Before them "一" is no number: "统一日期" has no day in it, and "第三次" counts nothing. */
    private static final String NOT_AFTER = "(?<![第统唯某这那同任零一二两三四五六七八九十百千万半\\d.])";

    private static final Pattern FIGURE = Pattern.compile(NOT_AFTER + "(\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千万半]+)\\s*"
            + "(个工作日|工作日|天|日|个月|个学期|学期|月|学时|年|周岁|岁|个?人|名|次|篇|字|页|元|%)");
    private static final Pattern PERIOD = Pattern.compile("每\\s*(半年|两?个?月|季度|个?学期|学年|年|周|天|星期)");
    private static final int MONTHS = 12;

    private final Map<String, Set<Double>> byUnit = new HashMap<>();

    private Figures() {}

    static Figures in(String text) {
        Figures figures = new Figures();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher figure = FIGURE.matcher(CALENDAR.matcher(plain).replaceAll(" "));
        while (figure.find()) {
            figures.add(figure.group(2), number(figure.group(1)));
        }
        Matcher period = PERIOD.matcher(plain);
        while (period.find()) {
            figures.add("每", (double) period.group(1).replace("个", "").hashCode());
        }
        return figures;
    }

    boolean isEmpty() {
        return byUnit.isEmpty();
    }

    /** Some unit occurs in both, and no number with it is the same. */
    boolean contradict(Figures others) {
        return byUnit.entrySet().stream().anyMatch(mine -> {
            Set<Double> theirs = others.byUnit.getOrDefault(mine.getKey(), Set.of());
            return !theirs.isEmpty() && theirs.stream().noneMatch(mine.getValue()::contains);
        });
    }

    /** A year is twelve months, so that "满1年" and "十二个月" are one number. */
    private void add(String unit, double number) {
        switch (unit) {
            case "年" -> put("个月", number * MONTHS);
            case "日" -> put("天", number);
            case "个工作日" -> put("工作日", number);
            case "周岁" -> put("岁", number);
            case "名", "个人" -> put("人", number);
            default -> put(unit, number);
        }
    }

    private void put(String unit, double number) {
        byUnit.computeIfAbsent(unit, key -> new HashSet<>()).add(number);
    }

    private static double number(String text) {
        return Character.isDigit(text.charAt(0)) ? Double.parseDouble(text) : chinese(text);
    }

    private static double chinese(String text) {
        if (text.equals("半")) {
            return 0.5;
        }
        double sum = 0;
        double digit = 0;
        for (char sign : text.replace('两', '二').replace("半", "").toCharArray()) {
            double power = power(sign);
            if (power == 1) {
                digit = DIGITS.indexOf(sign);
            } else if (power == 10_000) {
                sum = Math.max(1, sum + digit) * power;
                digit = 0;
            } else {
                sum += Math.max(1, digit) * power;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static double power(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 1;
        };
    }
}
