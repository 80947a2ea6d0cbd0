package org.classliaison.core.understand;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line asks for. Two neighbouring topics often differ in nothing else. */
public enum Asks {
    HOW_LONG("多久(?!.{0,6}(一次|一篇|一回))|多长时间|几年|几个月|几天|多少天|期限|要等"),
    HOW_OFTEN("多久.{0,6}(一次|一篇|一回|考察|开)|几次|几回|频|每(月|年|季|学期|周)|隔多|一年几|一学期几"),
    WHEN("什么时候|啥时候|何时|几月|几号|哪天|哪年|几点|时间|截止|ddl|deadline|最晚|日期"),
    WHO("谁|哪位|哪个(人|老师|同学)|什么人|找哪"),
    WHERE("哪里|哪儿|在哪|去哪|到哪|往哪|转哪|网址|链接|入口|平台"),
    HOW_MANY("多少(?!天|时间)|几个|几页|几份|几篇|几张|几块|名额|人数|字数|几名|几人|几代"),
    MAY("能不能|可不可以|可以|能.{0,12}[吗不么嘛?]|行不|行吗|允许|必须|一定要|非得|要不要|要.{0,8}[吗不么?]|需要|用不用|够不够|有资格|算不算|算.{0,6}[吗不么?]"),
    WHAT_IF("怎么办|咋办|咋整|怎么弄|咋弄|会怎|后果|影响|忘|丢|过期|晚了|迟|没过|不过|错了|来得及|来不来得及|漏|缺"),
    HOW("怎么|怎样|如何|咋|流程|步骤|程序|方式|手续"),
    WHY("为什么|为啥|为何|凭什么|干嘛|图什么|意义|有什么用|有啥用"),
    WHAT("什么|啥|哪些|内容|区别|含义|意思|条件|要求"),
    WHETHER("[吗么嘛没不][?。!~]*$|是不是|是否|有没有|会不会|还.{0,8}[吗不么?]|\\?");

    private final Pattern wording;

    Asks(String wording) {
        this.wording = Pattern.compile(wording);
    }

    static Set<Asks> in(String text) {
        Set<Asks> found = EnumSet.noneOf(Asks.class);
        for (Asks kind : values()) {
            if (kind.wording.matcher(text).find()) {
                found.add(kind);
            }
        }
        return found;
    }
}
