package org.classliaison.core.signs;

import java.util.regex.Pattern;

/**
 * What a line has in it apart from its subject: who is spoken of, whether money, haste or a way to get in touch is
 * named. What two of them have in common tells more than each alone: 废物 with "you" is not 废物 with "I".
 */
enum Form {
    ASKS("\\?|吗|呢"),
    EXCLAIMS("!"),
    BRACKETED("【"),
    QUOTES("“|「|『|\""),
    NAMES_A_WORK("《"),
    LISTS("\n"),
    LINKS("http|www\\."),
    SOBS("\uD83D\uDE2D|\uD83E\uDD72|\\[流泪\\]|\\[大哭\\]"),
    LAUGHS("哈|hh|233|嘿嘿|嘻|\\[捂脸\\]|\\[笑哭\\]|\uD83D\uDE02|\uD83E\uDD23|doge"),
    TRAILS("\\.\\.|…"),
    OF_ME("我|俺|本人|自己"),
    OF_YOU("你|妳|您|尼"),
    OF_THEM("他|她|ta|那个|某"),
    OF_ALL("大家|我们|咱|都|所有人|同学们"),
    OF_FRIENDS("室友|舍友|朋友|同桌|闺蜜|兄弟|姐妹"),
    MONEY("元|块|￥|¥|万|佣|费|钱|贷|款|薪"),
    PERCENT("%|利|收益|翻倍"),
    IN_TOUCH("加我|加v|加微|vx|微信|私我|私聊|私信|滴滴|联系|扫码|二维码|进群|dd|qq|\\+v"),
    HASTE("马上|立即|立刻|速|最后|有限|截止|今晚|过期|失效|作废|尽快|赶紧"),
    EASY("轻松|简单|无需|不用|免费|稳|包过|秒|日结|在家|零风险|保证"),
    SECRET("别告诉|不要告诉|保密|私下|别声张|不要说"),
    FOR_EVER("永远|再也|最后一次|一直|从来|这辈子|来世"),
    OF_NIGHT("凌晨|半夜|晚上|睡|失眠"),
    NOT("不|没|别|无"),
    WARNS("别信|骗|谨防|小心|警惕|反诈|举报|上当|当心"),
    FAIR("请|建议|希望|能不能|应该|凭什么|为什么");

    private final Pattern marks;

    Form(String marks) {
        this.marks = Pattern.compile(marks);
    }

    /** @param plain a line in plain spelling */
    boolean isIn(String plain) {
        return marks.matcher(plain).find();
    }
}
