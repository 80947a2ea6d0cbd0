package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.junit.jupiter.api.Test;

/** Everything that a file may say of an entry can be changed in chat, too, by the same rules. */
class KbFieldsTest {
    private final KbRoom kb = new KbRoom();
    private final ClassRoom room = kb.room;

    @Test
    void theNextReviewIsSetAndTakenOff() {
        kb.change("下次核对", "6月30日");
        assertThat(kb.entry().provenance().reviewDue()).hasToString("2027-06-30");
        assertThat(kb.entry().provenance().verifiedBy()).isEqualTo("tests");

        begin("下次核对");
        room.admin.says("等开学再说");
        assertThat(room.admin.lastFromBot().text()).startsWith("请发一个日期");
        room.admin.says("不限");
        assertThat(room.admin.lastFromBot().text()).contains("下次核对 2027-06-30", "下次核对 不限");
        room.admin.presses("生效");
        assertThat(kb.entry().provenance().reviewDue()).isNull();
    }

    @Test
    void eitherEndOfTheValidityIsSetAndTakenOff() {
        kb.change("有效期", "从2026-12-01起到2027年6月30日止");
        assertThat(validity()).isEqualTo("2026-12-01 2027-06-30");
        kb.change("有效期", "不限 至 2027-06-30");
        assertThat(validity()).isEqualTo("null 2027-06-30");
        kb.change("有效期", "12月1日起");
        assertThat(validity()).isEqualTo("2026-12-01 2027-06-30");
        kb.change("有效期", "至 不限");
        assertThat(validity()).isEqualTo("2026-12-01 null");
        kb.change("有效期", "2027-01-31 止");
        assertThat(validity()).isEqualTo("2026-12-01 2027-01-31");
        kb.change("有效期", "不限");
        assertThat(validity()).isEqualTo("null null");
    }

    @Test
    void layersAreChangedAndANationalOneKeepsItsDemands() {
        changeLayers("学校", "本支部");
        assertThat(kb.entry().layer()).isEqualTo(Layer.SCHOOL);
        assertThat(kb.entry().also()).isEqualTo(Layer.BRANCH);
        assertThat(room.admin.messages())
                .anySatisfy(message -> assertThat(message.text()).contains("改成：学校，兼本支部"));
        changeLayers("本支部", "没有");
        assertThat(kb.entry().also()).isNull();

        kb.change("改来源", "支部大会决定");
        begin("改层级");
        assertThat(room.admin.presses("全国")).startsWith("全国规定要有来源（文件和条款）和版本");
        assertThat(kb.entry().layer()).isEqualTo(Layer.BRANCH);
    }

    @Test
    void aClassIsOfferedNoNationalLayer() {
        KbRoom.write(room.wang, "班服尺码", "周五之前填表。", "本班");
        room.wang.presses("生效");
        room.wang.presses("查看");
        room.wang.presses("改层级");

        assertThat(room.wang.lastFromBot().labels()).containsExactly("本班", "学校", "本支部", "无全国规定，以本支部为准");
    }

    @Test
    void anEntryIsToldWhatItStandsInForAndRefusesACircle() {
        change("talk_deadline", "申请后多久谈话", "积极分子考察期");
        assertThat(entry("talk_deadline").scope().overrides()).isEqualTo("activist_period");
        room.admin.presses("查看");
        assertThat(room.admin.lastFromBot().text()).contains("取代：activist_period");

        room.admin.says("/kb activist_period");
        room.admin.presses("取代哪条");
        room.admin.says("talk_deadline");
        assertThat(room.admin.lastFromBot().text()).startsWith("这样会和别的条目互相替代");
        room.admin.says("activist_period");
        assertThat(room.admin.lastFromBot().text()).startsWith("一条不能取代它自己");
        room.admin.says("没有这一条");
        assertThat(room.admin.lastFromBot().text()).startsWith("没有找到这一条");

        change("talk_deadline", "申请后多久谈话", "无");
        assertThat(entry("talk_deadline").scope().overrides()).isNull();
    }

    @Test
    void aNationalSourceNamesItsDocument() {
        room.admin.says("/kb activist_period");
        room.admin.presses("改来源");
        room.admin.says("听说的\n2026-05-11");
        assertThat(room.admin.lastFromBot().text()).startsWith("全国规定要有来源和版本");
    }

    @Test
    void whoWritesMoreLinesThanStudentsSeeIsTold() {
        begin("改答案");
        room.admin.says("每季度一篇。\n写清思想变化。\n手写。");
        assertThat(room.admin.lastFromBot().text()).contains("答案的行数太多");
    }

    @Test
    void showsWhichEarlierQuestionsWouldBeAnsweredOtherwise() {
        kb.ask();
        begin("改答案");
        room.admin.says("每季度一篇。");
        assertThat(room.admin.lastFromBot().text())
                .contains("回答会变的有 1 个", "“" + Shelves.REPORT + "”：思想汇报多久一篇 → 同一条目，答复有变化");
        assertThat(kb.ask()).contains("没有全国统一规定");

        room.admin.presses("不改了");
        begin("下次核对");
        room.admin.says("2027-06-30");
        assertThat(room.admin.lastFromBot().text()).contains("回答都不变");
    }

    private void begin(String button) {
        room.admin.says("/kb " + KbRoom.BRANCH);
        room.admin.presses(button);
    }

    private void change(String topic, String title, String words) {
        room.admin.says("/kb " + topic);
        assertThat(room.admin.lastFromBot().text()).contains(title);
        room.admin.presses("取代哪条");
        room.admin.says(words);
        room.admin.presses("生效");
    }

    private void changeLayers(String first, String second) {
        begin("改层级");
        room.admin.presses(first);
        room.admin.presses(second);
        room.admin.presses("生效");
    }

    private Entry entry(String topic) {
        return room.town.entries().byTopic(topic, null).orElseThrow();
    }

    private String validity() {
        Provenance provenance = kb.entry().provenance();
        return provenance.validFrom() + " " + provenance.validTo();
    }
}
