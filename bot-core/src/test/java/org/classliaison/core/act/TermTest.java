package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Diary;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** A whole term of a class, from 1 September 2026 to the end of January, with the clock moved by hand. */
class TermTest {

    /** Day, hour, who, and what they read. From 12 to 15 November the power is out. */
    private static final String TERM = """
            09-04 08:00 王芳、周明：【提醒】李同学：半年考察（第 11 条） / 9月5日（周六），就是明天
            09-05 08:00 王芳、周明：【提醒】李同学：半年考察（第 11 条） / 9月5日（周六），就是今天
            09-06 08:00 王芳、周明：【过期】李同学：半年考察（第 11 条） / 原定 9月5日（周六），还没有人按“已完成”。只告诉你们两位。
            09-08 08:00 班群：【提醒】推优 / 9月15日（周二），还有 7 天
            09-08 08:00 王芳、周明：【提醒】交党费 / 9月15日（周二），还有 7 天
            09-14 08:00 班群：【提醒】推优 / 9月15日（周二），就是明天
            09-14 08:00 王芳、周明：【提醒】交党费 / 9月15日（周二），就是明天
            09-18 14:30 班群：【提醒】主题党日 / 9月25日（周五） 14:30，还有 7 天
            09-23 08:00 班群：【提醒】思想汇报 / 9月30日（周三），还有 7 天
            09-24 08:00 班群：【提醒】国庆主题教育 / 10月1日（周四），还有 7 天
            09-24 08:00 王芳、周明：【提醒】张同学：派人谈话（第 7 条） / 10月1日（周四），还有 7 天
            09-24 14:30 班群：【提醒】主题党日 / 9月25日（周五） 14:30，就是明天
            09-25 14:30 班群：【提醒】主题党日 / 9月25日（周五） 14:30，就是现在
            09-27 08:00 王芳、周明：【提醒】张同学：派人谈话（第 7 条） / 10月1日（周四），还有 4 天
            09-29 08:00 班群：【提醒】思想汇报 / 9月30日（周三），就是明天
            09-30 08:00 王芳、周明：【提醒】张同学：派人谈话（第 7 条） / 10月1日（周四），就是明天
            10-01 08:00 王芳、周明：【提醒】张同学：派人谈话（第 7 条） / 10月1日（周四），就是今天
            10-02 08:00 王芳、周明：【过期】张同学：派人谈话（第 7 条） / 原定 10月1日（周四），还没有人按“已完成”。只告诉你们两位。
            10-03 08:00 王芳、周明：【提醒】孙同学：公示满 5 个工作日（第 13 条） / 10月10日（周六），还有 7 天
            10-09 08:00 王芳、周明：【提醒】孙同学：公示满 5 个工作日（第 13 条） / 10月10日（周六），就是明天
            10-10 08:00 王芳、周明：【提醒】孙同学：公示满 5 个工作日（第 13 条） / 10月10日（周六），就是今天
            10-13 08:00 班群：【提醒】关闭报名通道 / 10月20日（周二） 23:00，还有 7 天
            10-19 08:00 班群：【提醒】关闭报名通道 / 10月20日（周二） 23:00，就是明天
            10-20 08:00 班群：【提醒】关闭报名通道 / 10月20日（周二） 23:00，就是今天
            10-23 14:30 班群：【提醒】主题党日 / 10月30日（周五） 14:30，还有 7 天
            10-25 08:00 班群：【提醒】党校培训 / 11月1日（周日），还有 7 天
            10-29 14:30 班群：【提醒】主题党日 / 10月30日（周五） 14:30，就是明天
            10-30 14:30 班群：【提醒】主题党日 / 10月30日（周五） 14:30，就是现在
            10-31 08:00 班群：【提醒】党校培训 / 11月1日（周日），就是明天
            11-07 08:00 班群：【提醒】这几件事（2 件）： / · 交社会实践表：11月14日（周六），还有 7 天 / · 抢摄影展的票：11月14日（周六），还有 7 天
            11-08 08:00 王芳、周明：【提醒】交党费 / 11月15日（周日），还有 7 天
            11-15 18:00 王芳、周明：【提醒】这几件事（2 件）： / · 过期 交社会实践表：原定 11月14日（周六） / · 交党费：11月15日（周日），就是今天（晚到）
            11-24 08:00 班群：【提醒】第四季度考察 / 12月1日（周二），还有 7 天
            11-27 08:00 班群：【提醒】交思想汇报 / 12月4日（周五），还有 7 天
            11-30 08:00 班群：【提醒】第四季度考察 / 12月1日（周二），就是明天
            12-08 08:00 王芳、周明：【提醒】交党费 / 12月15日（周二），还有 7 天
            12-13 08:00 王芳：【提醒】看一遍发展台账 / 12月20日（周日），还有 7 天
            12-14 08:00 王芳、周明：【提醒】交党费 / 12月15日（周二），就是明天
            12-18 14:30 班群：【提醒】主题党日 / 12月25日（周五） 14:30，还有 7 天
            12-19 08:00 王芳：【提醒】看一遍发展台账 / 12月20日（周日），就是明天
            12-20 08:00 王芳：【提醒】看一遍发展台账 / 12月20日（周日），就是今天
            12-21 08:00 赵同学：【提醒】预备期满（第 31 条） / 2027年1月20日（周三），还有 30 天
            12-24 08:00 班群：【提醒】这几件事（2 件）： / · 本学期发展工作收尾：12月31日（周四），还有 7 天 / · 思想汇报：12月31日（周四），还有 7 天
            12-24 14:30 班群：【提醒】主题党日 / 12月25日（周五） 14:30，就是明天
            12-25 14:30 班群：【提醒】主题党日 / 12月25日（周五） 14:30，就是现在
            12-30 08:00 班群：【提醒】这几件事（2 件）： / · 本学期发展工作收尾：12月31日（周四），就是明天 / · 思想汇报：12月31日（周四），就是明天
            01-01 08:00 班群：【提醒】收书面材料 / 1月8日（周五），还有 7 天
            01-07 08:00 班群：【提醒】收书面材料 / 1月8日（周五），就是明天
            01-08 08:00 班群：【提醒】收书面材料 / 1月8日（周五），就是今天
            01-08 08:00 王芳、周明：【提醒】交党费 / 1月15日（周五），还有 7 天
            01-13 08:00 王芳、周明：【提醒】赵同学：预备期满（第 31 条） / 1月20日（周三），还有 7 天
            01-13 08:00 赵同学：【提醒】预备期满（第 31 条） / 1月20日（周三），还有 7 天
            01-14 08:00 王芳、周明：【提醒】交党费 / 1月15日（周五），就是明天
            01-19 08:00 王芳、周明：【提醒】赵同学：预备期满（第 31 条） / 1月20日（周三），就是明天
            01-22 14:30 班群：【提醒】主题党日 / 1月29日（周五） 14:30，还有 7 天
            01-28 14:30 班群：【提醒】主题党日 / 1月29日（周五） 14:30，就是明天
            01-29 14:30 班群：【提醒】主题党日 / 1月29日（周五） 14:30，就是现在
            """;

    /** The bot looks a little after the full hour. */
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Town town = atTheBeginningOf(new Town());
    private final ClassRoom room = new ClassRoom(town);
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;
    private final Someone zhao = room.student;
    private final Diary diary = new Diary(town)
            .watching("班群", room.group::messages)
            .watching("王芳", wang::messages)
            .watching("周明", zhou::messages)
            .watching("赵同学", zhao::messages)
            .watching("学生乙", room.classmate::messages)
            .watching("支部老师", room.admin::messages);

    @Test
    void aTermBringsEachOfThemWhatItShouldAndNothingElse() {
        setUp();
        september();
        october();
        november();
        winter();
        assertThat(String.join("\n", diary.lines())).isEqualTo(TERM.strip());
    }

    private void september() {
        diary.until(at(Month.SEPTEMBER, 24, 9));
        wang.pressesIn(room.group, "已完成");
        zhou.presses("稍后提醒");
        zhou.presses("三天后");
        diary.until(at(Month.SEPTEMBER, 28, 9));
        wang.says("/stage 孙同学 公示 2026-9-28");
    }

    private void october() {
        diary.until(at(Month.OCTOBER, 2, 9));
        zhou.presses("已完成");
        diary.until(at(Month.OCTOBER, 5, 9));
        change("交党费", "跳过下一次");
        diary.until(at(Month.NOVEMBER, 1, 9));
    }

    private void november() {
        change("主题党日", "暂停");
        saved("11月14日 交社会实践表");
        wang.says("/remind 11月14日 抢摄影展的票");
        wang.presses("✓ 停机后补发");
        wang.presses("保存");
        diary.until(at(Month.NOVEMBER, 12, 12));
        diary.withoutPowerUntil(at(Month.NOVEMBER, 15, 18));
        diary.until(at(Month.NOVEMBER, 27, 9));
        wang.pressesIn(room.group, "已完成");
    }

    private void winter() {
        diary.until(at(Month.DECEMBER, 1, 9));
        change("主题党日", "恢复");
        wang.says("/remind 考试周 2027-1-11 到 2027-1-22");
        diary.until(at(Month.JANUARY, 19, 9));
        wang.presses("已完成");
        diary.until(at(Month.JANUARY, 31, 23));
    }

    private void change(String reminder, String button) {
        wang.says("/remind");
        wang.presses("看和改：" + reminder);
        wang.presses(button);
    }

    private void setUp() {
        wang.says("/remind");
        wang.presses("支部日历");
        for (String date : new String[] {"交纳党费", "思想汇报", "推优", "党校培训", "本学期发展工作收尾", "国庆主题教育", "第四季度考察"}) {
            wang.presses(date);
        }
        wang.presses("改日期");
        wang.presses("改整个提醒");
        wang.says("每月15号交党费");
        wang.presses("保存");
        wang.says("/stage 张同学 递交申请 2026-9-1");
        wang.says("/stage 李同学 积极分子 2026-3-5");
        zhou.says("/stage 赵同学 支部大会 2026-1-20");
        zhou.presses("给本人的链接");
        zhao.opens(zhou.lastFromBot().text().lines().reduce((one, last) -> last).orElseThrow());
        saved("每月最后一个周五 14:30 主题党日");
        saved("12月4日 交思想汇报");
        saved("考试周前三天 收书面材料");
        saved("10月20日 23:00 关闭报名通道");
        wang.says("/remind 12月20日 看一遍发展台账");
        wang.presses("本人");
        wang.presses("保存");
    }

    private void saved(String sentence) {
        wang.says("/remind " + sentence);
        wang.presses("保存");
    }

    private static Town atTheBeginningOf(Town town) {
        town.pass(Duration.between(
                LocalDateTime.now(town.clock()), at(Month.SEPTEMBER, 1, 9).plus(TICK)));
        return town;
    }

    private static LocalDateTime at(Month month, int day, int hour) {
        int year = month == Month.JANUARY ? 2027 : 2026;
        return LocalDateTime.of(year, month, day, hour, 0);
    }
}
