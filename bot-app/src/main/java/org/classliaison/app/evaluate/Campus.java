package org.classliaison.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;

/** Makes up entries about everything else on a campus, to see what a large knowledge base costs. */
final class Campus {

    private static final List<String> PLACES = List.of(
            "图书馆", "食堂", "宿舍", "体育馆", "游泳池", "校医院", "教务处", "机房", "实验室", "琴房", "快递站", "浴室", "自习室", "操场", "礼堂", "停车场",
            "打印店", "超市", "咖啡厅", "心理中心", "就业中心", "财务处", "后勤", "校史馆", "美术馆", "工程中心", "留学生楼", "研究生院", "继续教育学院", "附属幼儿园");
    private static final List<String> THINGS = List.of(
            "座位", "门禁", "钥匙", "储物柜", "打印机", "空调", "热水", "网络", "发票", "押金", "排班", "志愿者", "讲座", "展览", "预约", "维修", "清洁",
            "借书", "还书", "充值", "补卡", "停电", "停水", "开门", "关门", "假期", "失物", "投影仪", "会议室", "停车证", "校车", "雨伞", "充电桩", "插座");
    private static final List<String> WAYS = List.of(
            "怎么办理", "几点开始", "要钱吗", "在哪里", "找谁", "坏了找哪个", "周末有没有", "能不能代办", "要带什么", "多久能好", "忘了怎么办", "线上能弄吗", "有没有限制");

    private Campus() {}

    /**
     * @param count how many entries
     * @param ways how many ways of asking each has, 13 at most
     */
    static List<Entry> entries(int count, int ways) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(i, ways));
        }
        return entries;
    }

    private static Entry entry(int number, int ways) {
        String what = PLACES.get(number % PLACES.size())
                + building(number / (PLACES.size() * THINGS.size()))
                + THINGS.get(number / PLACES.size() % THINGS.size());
        List<String> questions = IntStream.range(0, ways)
                .mapToObj(way -> what + WAYS.get((number + way) % WAYS.size()))
                .toList();
        Provenance source = new Provenance("后勤手册", null, null, null, null, null, null);
        return new Entry(
                1,
                "campus_" + number,
                what,
                Layer.SCHOOL,
                null,
                source,
                "见后勤手册。",
                Examples.of(questions),
                Scope.BRANCH);
    }

    private static String building(int number) {
        return number == 0 ? "" : number + "号楼";
    }
}
