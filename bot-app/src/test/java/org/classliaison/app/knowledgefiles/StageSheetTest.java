package org.classliaison.app.knowledgefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.StageRoom;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.Reminders;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A list as a branch keeps it in Excel, from the file to the rows of the database. It is Monday, 23 November 2026. */
class StageSheetTest {

    private static final BotId BOT = new BotId("telegram-1");
    private static final long CLASS = 5;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final RealDatabase database = RealDatabase.fresh();

    private final StageRoom room = StageRoom.on(database, CLOCK, new EntryFiles());
    private final StageRecords records = room.store().get(StageRecords.class);
    private Person wang = room.store().get(Persons.class).findOrAdd(BOT, 21);

    @BeforeEach
    void aClassWithItsMember() {
        for (String table : new String[] {"stage_record", "stage_list", "class_group", "duty", "letter", "offer"}) {
            database.sql().sql("DELETE FROM " + table).update();
        }
        Persons persons = room.store().get(Persons.class);
        persons.save(new Person(wang.id(), BOT, 21, wang.pseudonym(), "王芳", true));
        wang = persons.findOrAdd(BOT, 21);
        room.store().get(ClassGroups.class).add(new ClassGroup(CLASS, BOT, "信息 2401 班", null));
        room.store().get(Duties.class).add(Duty.starting(9, wang, Role.LIAISON, CLASS, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void daysOfExcelAndDaysInWordsAreReadAndTheRestIsSaidRowByRow() {
        room.sends(wang, CLASS, "发展情况.xlsx", list());

        assertThat(told()).isEqualTo("""
                        读到 3 人（信息 2401 班），按「登记」之后才记下：
                        · 张同学（新）：递交入党申请书 2025-09-10、确定为入党积极分子 2026-03-05
                        · 李同学（新）：递交入党申请书 2025-10-08、确定为入党积极分子 2026-03-05
                        · 吴同学（新）：递交入党申请书 2025-09-12、支部大会通过 2026-06-20

                        这些没有读进来：
                        第 6 行「确定积极分子时间」写的是“2026.2.30”，不是能读懂的日期，请写成 2026-3-5 这样。
                        第 7 行的「张同学」在第 3 行已经有了，以第 3 行为准。是同名的两个人，就在称呼里加上区别再发。
                        第 8 行写的是「软件2402班」，不是这个班。""");
        assertThat(records.ofClass(CLASS)).isEmpty();

        room.presses(wang, Action.KEEP_STAGE_LIST);

        assertThat(records.ofClass(CLASS))
                .extracting(record -> record.whom().label())
                .containsExactlyInAnyOrder("张同学", "李同学", "吴同学");
        StageRecord li = records.byLabel(CLASS, "李同学").orElseThrow();
        assertThat(li.days())
                .isEqualTo(Map.of(
                        Anchor.APPLICATION, LocalDate.of(2025, 10, 8), Anchor.ACTIVIST, LocalDate.of(2026, 3, 5)));
        assertThat(room.store().get(Reminders.class).ofRecord(li.id())).isNotEmpty();
        assertThat(database.sql()
                        .sql("SELECT COUNT(*) FROM stage_list")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingOfTheFileIsKeptThatIsNotNeeded() {
        room.sends(wang, CLASS, "发展情况.xlsx", list());

        assertThat(database.sql()
                        .sql("SELECT content FROM stage_list")
                        .query(String.class)
                        .single())
                .contains("张同学", "2026-03-05")
                .doesNotContain("20240101", "13800000000", "团员");
    }

    /** A title over the headings, columns that are not asked for, an empty row, and days in every manner of writing. */
    private static byte[] list() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "branch", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "信息学院第一党支部入党积极分子情况一览表");
            row(sheet, 1, "序号", "姓名", "班级", "学号", "发展阶段", "递交入党申请书时间", "确定积极分子时间", "支部大会通过时间", "联系电话");
            row(sheet, 2, 1, "张同学", "信息2401班", "20240101", "积极分子", day(2025, 9, 10), "2026.3.5", "", "13800000000");
            row(sheet, 3, 2, "李同学", "信息 2401 班", "20240102", "积极分子", "2025年10月8日", day(2026, 3, 5), "", "");
            row(sheet, 5, 3, "吴同学", "信息2401", "20240103", "预备党员", "2025/9/12", "2026.2.30", day(2026, 6, 20), "");
            row(sheet, 6, 4, "张同学", "信息2401班", "20240109", "团员", "2026-10-1", "", "", "");
            row(sheet, 7, 5, "孙同学", "软件2402班", "20240201", "团员", day(2026, 9, 1), "", "", "");
            sheet.style(2, 5).format("yyyy-mm-dd").set();
            sheet.style(3, 6).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.style(5, 7).format("[$-804]yyyy/m/d;@").set();
            sheet.style(7, 5).format("m/d/yyyy").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case LocalDate day -> sheet.value(row, i, day);
                case Number number -> sheet.value(row, i, number);
                default -> sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private static String told() {
        String letter = database.sql()
                .sql("SELECT content FROM letter ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
        return JsonMapper.shared().readTree(letter).path("text").asString();
    }
}
