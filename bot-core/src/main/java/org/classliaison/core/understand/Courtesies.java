package org.classliaison.core.understand;

import java.util.regex.Pattern;

/** Lines that are polite or a sign of having read, and want nothing: greetings, thanks, "got it", a row of emoji. */
final class Courtesies {

    private static final String WORDS = "你好|您好|hello|hi|嗨|哈喽|在吗|在么|早上?好?|中午好|下午好|晚上好|早安|晚安|各位|大家好?|老师好?|学长好?|学姐好?|"
            + "谢谢|感谢|多谢|谢了|谢啦|thx|thanks|蟹蟹|辛苦|麻烦|不客气|没事|"
            + "收到|好的|好滴|好哒|好嘞|好|ok|okk|嗯嗯?|恩恩?|哦哦?|噢|行|可以|明白|知道|懂了|了解|已阅|已读|没问题|"
            + "哈哈?|呵呵|嘿嘿|笑死|厉害|牛|赞|棒|6+|\\+1|1+|再见|拜拜|bye|机器人|小助手|bot|"
            + "了|啦|呀|啊|哦|呢|吧|你|您|的|大佬|老师|同学们?|真|太|非常|十分";
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:你好|您好|哈喽|hi|hello|嗨|在吗|在么|在不在|打扰(?:一下|下)?了?|不好意思|请教(?:一下|下)?|请问(?:一下|下)?|麻烦(?:问)?(?:一下|下)?"
                    + "|(?:我)?想(?:问|请教|咨询|了解)(?:一下|下|问)?|求问|求教|求助|弱弱地?问(?:一下|下|一句)?|问(?:一下|下|一句|个事)|蹲一?个|小助手|助手|机器人"
                    + "|学长学姐|学长们?|学姐们?|老师们?|同学们|大佬们?|各位)[,，。.!！~、:：\\s]*)+");
    private static final Pattern CLOSING = Pattern.compile(
            "[,，。.!！~、\\s]*(?:谢谢|谢啦|感谢|蟹蟹|多谢|在线等|急急?急?|求告知|求解答?|求问|跪求)(?:老师|大家|各位|学长|学姐|啦|了)*[。.!！~\\s]*$");
    private static final int SHORTEST_CORE = 3;
    private static final Pattern ONLY_COURTESY = Pattern.compile("(?:" + WORDS + "|[^\\p{L}\\p{N}])*");

    boolean only(String text) {
        return ONLY_COURTESY.matcher(text).matches();
    }

    /** The line without "hello, may I ask" before and "thanks, urgent" behind it; as it was where little would remain. */
    String without(String text) {
        String core = CLOSING.matcher(OPENING.matcher(text).replaceFirst("")).replaceFirst("");
        return core.codePointCount(0, core.length()) < SHORTEST_CORE ? text : core;
    }
}
