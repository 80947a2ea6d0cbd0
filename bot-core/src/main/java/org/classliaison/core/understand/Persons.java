package org.classliaison.core.understand;

import java.util.regex.Pattern;

/**
 * Tells a question about a rule from a question about one person's record. It errs towards seeing a person: a rule
 * that is not answered costs a second question, a fact given away about somebody cannot be taken back.
 */
final class Persons {

    private static final String SURNAME =
            "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]";
    private static final String NAME =
            "(?:@\\s?\\S{1,12}\\s?|" + SURNAME + "[\\p{IsHan}&&[^中数原概员是有在的了]]{1,2}?|[小老阿][\\p{IsHan}&&[^师学时组伙说家年]]|某某)";
    private static final String KNOWN =
            "(?:我?(?:室友|舍友|同桌|对象|男朋友|女朋友|女友|男友|闺蜜|兄弟|哥们|同学)|(?:我们?|咱们?|本)?(?:班长|团支书|学委|辅导员|导员|班主任|支书|书记)|隔壁\\p{IsHan}{0,4}|那谁|那个谁|那个人|他|她|ta)";
    private static final String SOMEBODY = "(?:" + NAME + "|" + KNOWN + ")(?:同学|学长|学姐|学弟|学妹|老师)?";
    private static final String MEMBER = "(?:中共)?(?:正式|预备)?(?:党员|积极分子|发展对象|团员)|预备";
    private static final String STEP = "(?:入党|转正|政审|推优|推上|入团|公示|党课|培训|谈话|审批|预审|宣誓|评上|选上|定上|申请书|思想汇报|材料|志愿书)";

    private static final Pattern SOMEBODYS_STANDING = Pattern.compile(SOMEBODY
            + "[,，\\s]?(?:他|她|现在|目前|到底|究竟|已经|也|还|以前|去年|今年|这次|上次|上学期){0,3}"
            + "(?:是不是|是否是?|算不算|成没成|有没有成为?|属于|成为?|当上?|是|算)(?:咱们?班的?|我们班的?|的)?(?:" + MEMBER
            + ")(?!.*(?:能不能|可以|能当|要不要)).{0,5}$");
    private static final Pattern SOMEBODYS_STEP = Pattern.compile(SOMEBODY
            + "的?[,，\\s]?(?:他|她|的|现在|目前|到底|已经|这次|上次|是不是|有没有|什么时候|怎么|还|都){0,3}"
            + "(?:\\p{IsHan}{0,4})" + STEP + ".{0,4}(?:过了?|交了?|了|上|成功|通过|完)?(?:没有?|吗|么|嘛|不|没)[?。!~啊呀]*$");
    private static final Pattern SOMEBODYS_PROGRESS =
            Pattern.compile(SOMEBODY + ".{0,4}(?:到哪一?步|到什么阶段|走到哪|进度|什么进展|在哪个阶段|处于.{0,4}阶段|政治面貌)");
    private static final Pattern LOOK_UP = Pattern.compile(
            "(?:查|看|问|告诉|打听|透露|了解).{0,6}" + SOMEBODY + ".{0,8}(?:是不是|是否|到哪|进度|什么阶段|状态|身份|" + STEP + "|" + MEMBER + ")");
    private static final Pattern SPOKEN_TO = Pattern.compile("^@?\\S{1,12}?[,，\\s]?你");
    private static final Pattern OWN_STANDING = Pattern.compile(
            "我(?:的|自己|本人|现在|目前|到底|究竟|已经|这边)*(?:的)?(?:入党)?(?:到哪|进度|进展|走到哪|什么阶段|处于|在哪一?(?:步|个?阶段)|状态|档案里.{0,6}(?:齐|有没有))"
                    + "|(?:查|看).{0,4}我.{0,4}(?:进度|状态|到哪|阶段|缺什么|还差)"
                    + "|我(?:现在|目前|到底|已经)*(?:是不是|算不算|是)(?:入党)?(?:" + MEMBER + ")(?:了)?[吗么嘛没不?]"
                    + "|我.{0,8}(?:哪天|什么时候|啥时候|几号|哪年).{0,4}(?:满一年|被?定(?:为|成|的)|成为?|当上|到期)"
                    + "|我.{0,6}还(?:差|剩|缺)(?:多久|几天|几个月|什么|哪些|多少)");

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
                || LOOK_UP.matcher(text).find();
    }
}
