package org.classliaison.core.understand;

import java.util.regex.Pattern;

/** Lines that are polite or a sign of having read, and want nothing: greetings, thanks, "got it", a row of emoji. */
final class Courtesies {

    private static final String WORDS = "你好|您好|hello|hi|嗨|哈喽|在吗|在么|早上?好?|中午好|下午好|晚上好|早安|晚安|各位|大家好?|老师好?|学长好?|学姐好?|"
            + "谢谢|感谢|多谢|谢了|谢啦|thx|thanks|蟹蟹|辛苦|麻烦|不客气|没事|"
            + "收到|好的|好滴|好哒|好嘞|好|ok|okk|嗯嗯?|恩恩?|哦哦?|噢|行|可以|明白|知道|懂了|了解|已阅|已读|没问题|"
            + "哈哈?|呵呵|嘿嘿|笑死|厉害|牛|赞|棒|6+|\\+1|1+|再见|拜拜|bye|机器人|小助手|bot|"
            + "了|啦|呀|啊|哦|呢|吧|你|您|的|大佬|老师|同学们?|真|太|非常|十分";
    private static final Pattern ONLY_COURTESY = Pattern.compile("(?:" + WORDS + "|[^\\p{L}\\p{N}])*");

    boolean only(String text) {
        return ONLY_COURTESY.matcher(text).matches();
    }
}
