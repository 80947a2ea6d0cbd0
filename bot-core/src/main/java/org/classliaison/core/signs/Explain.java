package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says why a window of a line is a sign: what of it, and where. */
final class Explain {

    static final String DETECTOR = "manner-1";

    private static final String REASON = "sign.reason.";
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile("室友|舍友|同学|朋友|闺蜜|同桌|网友|他说|她说|ta说|他发|她发|他在|她在|有人|学弟|学妹|学长|学姐");
    private static final Pattern MYSELF = Pattern.compile("我(?:不|想|要|真|就|也|好|活|死|走|已经|自己|撑|快|没)");
    private static final Pattern QUOTED = Pattern.compile("[“「『\"][^”」』\"]{2,}[”」』\"]|《|歌词|台词|书里|剧里|电影");
    private static final Pattern FORWARDED = Pattern.compile("^\\s*(?:转发|转自|转：|转:|fwd|【)|\\[转发]|聊天记录");

    private final Learned learned;
    private final Question question;
    private final Judged window;

    Explain(Learned learned, Question question, Judged window) {
        this.learned = learned;
        this.question = question;
        this.window = window;
    }

    Sign sign() {
        Judge.Verdict verdict = window.verdict(question);
        return new Sign(
                question.category(),
                label(),
                question.severity(),
                verdict.probability(),
                verdict.perThousand(),
                spans(),
                reasons(verdict),
                DETECTOR);
    }

    private String kind() {
        return question.category().name().toLowerCase(Locale.ROOT);
    }

    private String label() {
        return question.category() == Category.DISTRESS
                ? kind() + "." + question.severity().name().toLowerCase(Locale.ROOT)
                : learned.label(kind(), window.traits());
    }

    /** Words of the list where there are any, or the stretch whose letters speak loudest. */
    private List<Span> spans() {
        List<Span> spans = hits().stream()
                .map(hit -> span(hit.from(), hit.to()))
                .distinct()
                .toList();
        return spans.isEmpty()
                ? learned.judge(question).loudest(window.reading().letters().text()).stream()
                        .map(stretch -> span(stretch.start(), stretch.end()))
                        .toList()
                : spans;
    }

    private Span span(int from, int to) {
        Span inWindow = window.reading().letters().span(from, to);
        return new Span(window.start() + inWindow.start(), window.start() + inWindow.end());
    }

    private List<WordHit> hits() {
        return window.reading().hits().stream()
                .filter(hit -> hit.label().startsWith(kind() + "."))
                .toList();
    }

    private List<String> reasons(Judge.Verdict verdict) {
        List<String> reasons = new ArrayList<>();
        reasons.add(REASON + (verdict.byMeaning() ? "meaning" : "manner"));
        if (hits().stream().anyMatch(hit -> !hit.bySound())) {
            reasons.add(REASON + "words");
        }
        if (hits().stream().anyMatch(WordHit::bySound)) {
            reasons.add(REASON + "sound");
        }
        String plain = window.reading().plain().text();
        if (question == Question.DANGER && isOfSomebodyElse(plain)) {
            reasons.add(REASON + "friend");
        }
        if (QUOTED.matcher(plain).find()) {
            reasons.add(REASON + "quoted");
        }
        if (FORWARDED.matcher(plain).find()) {
            reasons.add(REASON + "forwarded");
        }
        return reasons;
    }

    private static boolean isOfSomebodyElse(String plain) {
        return SOMEBODY_ELSE.matcher(plain).find() && !MYSELF.matcher(plain).find();
    }
}
