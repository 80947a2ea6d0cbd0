package org.classliaison.core.testing;

import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.jspecify.annotations.Nullable;

/** A handful of entries, one of each layer that is treated in a way of its own. */
public final class Shelves {
    public static final String ACTIVIST = "入党积极分子要考察多久";
    public static final String REPORT = "思想汇报多久写一篇";
    public static final String MISSED = "漏交了怎么补救才好";
    public static final String MY_STATUS = "帮我查我的进度";
    public static final String LOOK_UP = "隔壁寝室那位是党员吗";
    public static final String CONTACT = "联系人是谁";

    public static final String REPORT_DUE = "思想汇报几号交";
    public static final String REPORT_DUE_TITLE = "思想汇报截止日期";
    public static final String NEXT_EVENT = "接下来有什么安排";
    public static final String FIGURES = "咱班有多少积极分子";
    public static final String TO_WHOM = "申请书该交到谁手上";

    static final List<String> CHATTER = List.of("收到", "哈哈哈", "今晚吃火锅", "明天早八别迟到");

    private Shelves() {}

    static List<Entry> all() {
        return List.of(
                entry("activist_period", "积极分子考察期", Layer.NATIONAL, "考察期一年以上。\n从确定为入党积极分子之日算起。", ACTIVIST),
                entry("report_freq", "思想汇报多久一篇", Layer.LOCAL, "没有全国统一规定，以本支部为准。", REPORT),
                entry("report_missed", "思想汇报漏交", Layer.PERSON, "会转给两位联系人私下答复。", MISSED),
                entry("my_status", "查自己的进度", Layer.DATA_PRIVATE, "个人的进度只在私聊里答给本人，请私聊我。", MY_STATUS),
                entry("lookup_person", "查询他人身份", Layer.REFUSE, "抱歉，我不查询任何人的身份。", LOOK_UP),
                entry("who_contact", "联系人是谁", Layer.DATA, "本班设置里还没有填写。", CONTACT),
                entry("report_deadline", REPORT_DUE_TITLE, Layer.DATA, "截止日期目前还没有记录。", REPORT_DUE, "思想汇报什么时候截止"),
                entry("next_event", "最近的活动安排", Layer.DATA, "活动安排目前还没有记录。", NEXT_EVENT, "下次主题党日几号"),
                entry("class_figures", "班级人数统计", Layer.DATA, "本班记录里还没有这项人数。", FIGURES),
                national("apply_to_whom", "申请书交给谁", Layer.DATA, "《细则》第六条；本班记录", TO_WHOM)
                        .answering("交给学校里的党组织。\n班里由谁收还没有记录。"),
                national("activist_1year", "积极分子要培养多久", null, "《细则》第十三条", "满足十二个月才能往下走对不对"),
                national("talk_deadline", "申请后多久谈话", null, "《细则》第七条", "支部几时派人约谈"));
    }

    private static Entry national(String topic, String title, @Nullable Layer also, String source, String question) {
        Entry plain = entry(topic, title, Layer.NATIONAL, "按规则办。", question);
        Provenance old = plain.provenance();
        Provenance provenance = new Provenance(
                source, old.edition(), old.validFrom(), null, "tests", old.verifiedOn(), old.reviewDue());
        return new Entry(
                1, topic, title, Layer.NATIONAL, also, provenance, plain.answer(), plain.examples(), plain.scope());
    }

    public static Entry entry(String topic, String title, Layer layer, String answer, String... questions) {
        LocalDate edition = LocalDate.of(2026, 5, 11);
        Provenance provenance =
                new Provenance("《细则》第十条", edition.toString(), edition, null, "tests", edition, edition.plusYears(1));
        return new Entry(1, topic, title, layer, null, provenance, answer, Examples.of(questions), Scope.BRANCH);
    }
}
