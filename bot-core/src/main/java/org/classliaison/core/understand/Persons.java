package org.classliaison.core.understand;

import java.util.regex.Pattern;

/**
 * Tells a question about a rule from a question about one person's record. It needs a name or a role ("my room-mate",
 * "the monitor") and right after it what only a record could tell; all else is left to the classifiers.
 */
final class Persons {

    private static final String SURNAME = "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
            + "汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]";
    /** A name begins the line, follows a sign, or follows a word for looking up: Chinese has no spaces to tell by. */
    private static final String EDGE = "(?:^|[^\\p{IsHan}]|[查看问]一?下?|看看|查查|问问|知道|告诉我|透露|打听|了解)";

    private static final String NAME = EDGE + "(?:@\\s?\\S{1,12}?\\s?|" + SURNAME
            + "[\\p{IsHan}&&[^中数原概员是有在的了期年月日]]{1,2}?|[小老阿][\\p{IsHan}&&[^师学时组伙说家年孩]]|某某)";
    private static final String ROLE = "(?:我的?(?:同学|室友|舍友|同桌|对象|男朋友|女朋友|男友|女友|闺蜜|兄弟|哥们)|室友|舍友|同桌"
            + "|(?:^|[我咱]们?|本|班|[查看问])(?:班长|团支书|学委|体委|辅导员|导员|班主任|支书|支部书记)|隔壁\\p{IsHan}{0,6}"
            + "|那谁|那个谁|那个人|(?<!其)他(?!们)|她(?!们))";
    private static final String SOMEBODY = "(?:" + NAME + "|" + ROLE + ")(?:同学|学长|学姐|学弟|学妹|老师)?";
    private static final String LATELY = "[,，\\s]?(?:他|她|现在|目前|到底|究竟|已经|也|还|去年|今年|这次|上次|上学期|啥时候|什么时候|怎么|为什么|为啥){0,3}";
    private static final String STANDING = "(?:中共)?(?:党员|正式党员|预备党员|预备|入党积极分子|积极分子|发展对象|团员)";
    private static final String STEP = "(?:入党|转正|政审|推优|推|入团|公示|党课|谈话|预审|宣誓|申请书?|思想汇报|材料|志愿书|成积极分子)";
    private static final String ENDED = "[?。!~啊呀呢了 ]*$";

    private static final Pattern SOMEBODYS_STANDING = Pattern.compile(SOMEBODY + LATELY
            + "(?:是不是|是否是?|算不算|有没有成为?|成为|当上|是)(?:[我咱]们?班的?|的)?" + STANDING + "(?:了)?[吗么嘛没不啊呀]?" + ENDED);
    private static final Pattern SOMEBODYS_STEP = Pattern.compile(SOMEBODY
            + "的?" + LATELY + "(?:是不是|有没有)?\\p{IsHan}{0,3}" + STEP
            + ".{0,4}(?:过|交|了|上|通过|完|成).{0,2}(?:没有?|吗|么|嘛|不)" + ENDED);
    private static final Pattern SOMEBODYS_PROGRESS = Pattern.compile(
            SOMEBODY + ".{0,4}(?:到哪一?步|到什么阶段|走到哪|进度|什么进展|在哪个阶段|(?:现在|目前)(?:是|啥|什么).{0,2}(?:身份|阶段)|政治面貌)");
    private static final Pattern LOOKED_UP = Pattern.compile(
            "(?:查|看看|告诉我|打听|透露|了解).{0,4}" + SOMEBODY + ".{0,8}(?:是不是|是否|到哪|进度|阶段|状态|身份|" + STEP + "|" + STANDING + ")");
    /** "Li Ming, are you …": said to a person, not asked about one. */
    private static final Pattern SPOKEN_TO = Pattern.compile("^@?\\S{1,12}?[,，\\s]*你");

    private static final Pattern OWN_STANDING = Pattern.compile(
            "我(?:的|自己|本人|现在|目前|到底|究竟|已经|这边)*(?:的)?(?:入党)?(?:到哪|进度|进展|走到哪|什么阶段|处于|在哪一?(?:步|个?阶段)|状态|档案里.{0,6}(?:齐|有没有))"
                    + "|[查看].{0,4}我.{0,4}(?:进度|状态|到哪|阶段|缺什么|还差)"
                    + "|我(?:现在|目前|到底|已经)*(?:是不是|算不算|算|是|有没有被定为)(?:已经是)?" + STANDING + "(?:了)?[吗么嘛没不?]?" + ENDED
                    + "|我.{0,8}(?:哪天|什么时候|啥时候|几号|哪年).{0,4}(?:满一年|被?定[为成的]|成为?|当上|到期)"
                    + "|我.{0,6}还[差剩缺](?:多久|几天|几个月|什么|哪些|多少)"
                    + "|我的?.{0,4}(?:材料|申请书|申请|思想汇报|汇报)(?:都)?(?:交|收|登记)?(?:齐|到|上)了?(?:没有?|吗|么)" + ENDED);

    About about(String text) {
        if (SPOKEN_TO.matcher(text).find()) {
            return About.ANYBODY;
        }
        if (asksAboutSomebody(text)) {
            return About.OTHER_PERSON;
        }
        return OWN_STANDING.matcher(text).find() ? About.ASKER : About.ANYBODY;
    }

    private static boolean asksAboutSomebody(String text) {
        return SOMEBODYS_STANDING.matcher(text).find()
                || SOMEBODYS_STEP.matcher(text).find()
                || SOMEBODYS_PROGRESS.matcher(text).find()
                || LOOKED_UP.matcher(text).find();
    }
}
