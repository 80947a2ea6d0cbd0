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

    static final List<String> CHATTER = List.of("收到", "哈哈哈", "今晚吃火锅", "明天早八别迟到");

    private Shelves() {}

    static List<Entry> all() {
        return List.of(
                entry("activist_period", "积极分子考察期", Layer.NATIONAL, "考察期一年以上。\n从确定为入党积极分子之日算起。", ACTIVIST),
                entry("report_freq", "思想汇报多久一篇", Layer.LOCAL, "没有全国统一规定，以本支部为准。", REPORT),
                entry("report_missed", "思想汇报漏交", Layer.PERSON, "会转给两位联系人私下答复。", MISSED),
                entry("my_status", "查自己的进度", Layer.DATA_PRIVATE, "个人的进度只在私聊里答给本人，请私聊我。", MY_STATUS),
                entry("lookup_person", "查询他人身份", Layer.REFUSE, "抱歉，我不查询任何人的身份。", LOOK_UP),
                entry("who_contact", "联系人是谁", Layer.DATA, "本班设置里还没有填写。", CONTACT));
    }

    public static Entry entry(String topic, String title, Layer layer, String answer, String question) {
        return entry(topic, title, layer, answer, question, null);
    }

    private static Entry entry(
            String topic, String title, Layer layer, String answer, String question, @Nullable Long classId) {
        LocalDate edition = LocalDate.of(2026, 5, 11);
        Provenance provenance =
                new Provenance("《细则》第十条", edition.toString(), edition, null, "tests", edition, edition.plusYears(1));
        return new Entry(
                1, topic, title, layer, null, provenance, answer, Examples.of(question), new Scope(classId, null));
    }
}
