package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void sendsAMemberTheClassesQuestionsAsTableAndWorkbook() throws IOException {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");

        room.wang.says("/export");

        assertThat(room.wang.files().keySet())
                .containsExactly(
                        "questions-2026-11-23-" + room.classId + ".csv",
                        "questions-2026-11-23-" + room.classId + ".xlsx");
        assertThat(csv(room.wang))
                .startsWith("\uFEFF时间,提问者（化名）,问题,处理")
                .contains("2026-11-23 10:00", room.student.person().pseudonym(), Shelves.ACTIVIST, "已回答")
                .contains("activist_period", "周五之前填表。")
                .doesNotContain("学生甲");
        assertThat(workbook(room.wang)).contains(Shelves.ACTIVIST, "周五之前填表。");
    }

    @Test
    void aYearLaterNeitherTheQuestionNorItsAnswerIsThere() {
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");
        room.town.pass(Duration.ofDays(365).plusHours(1));
        room.town.doChores();

        room.wang.says("/export");

        assertThat(csv(room.wang)).doesNotContain("班服什么时候统计尺码", "周五之前填表。").contains("2026-11-23 10:00");
    }

    @Test
    void defusesFormulas() throws IOException {
        room.student.asksIn(room.group, "=HYPERLINK(\"http://evil.example\")");
        room.classmate.asksIn(room.group, "@SUM(1+1)*cmd|' /C calc'!A0");
        room.wang.replies(room.wang.lastFromBot(), "-1+1");

        room.wang.says("/export");

        assertThat(csv(room.wang)).contains("'=HYPERLINK", "'@SUM", "'-1+1").doesNotContain(",=", ",@", ",-1");
        assertThat(workbook(room.wang)).doesNotContain("<f>");
    }

    @Test
    void survivesOddClassNamesAndOddLetters() throws IOException {
        long odd = room.town.addClass("物理[2401]: 一/二*班?".repeat(3), -1002);
        room.town.appoint(room.wang, "王芳", Role.LIAISON, odd);
        room.student.asksIn(room.town.group(-1002), "班服\u0001😀尺码\u202Eabc, \"引号\"");

        room.wang.says("/export");

        assertThat(room.wang.files()).hasSize(4);
        assertThat(room.town.deadLetters()).isZero();
    }

    @Test
    void isForMembersOfTheClassAndTheBranchOnly() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        Someone other = room.town.person(29, "别班联系人");
        room.town.appoint(other, "别班联系人", Role.LIAISON, room.town.addClass("信息 2402 班", -1002));

        room.student.says("/export");
        other.says("/export");
        room.admin.says("/export");

        assertThat(room.student.lastFromBot().text()).contains("只有联系人和支部管理员");
        assertThat(room.student.files()).isEmpty();
        assertThat(csv(other)).doesNotContain(Shelves.ACTIVIST);
        assertThat(room.admin.files()).hasSize(4);
    }

    @Test
    void namesNobodyAfterAnErasure() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        String pseudonym = room.student.person().pseudonym();
        room.student.says("/erase");
        room.student.presses("删除我的数据");

        room.wang.says("/export");

        assertThat(csv(room.wang)).contains("activist_period").doesNotContain(pseudonym, Shelves.ACTIVIST);
    }

    private static String csv(Someone member) {
        return member.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".csv"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** All parts of the workbook in one text. */
    private static String workbook(Someone member) throws IOException {
        byte[] bytes = member.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Path file = Files.write(Files.createTempFile("export", ".xlsx"), bytes);
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return Pattern.compile("&#x?([0-9a-fA-F]+);")
                .matcher(parts)
                .replaceAll(sign -> Character.toString(
                        Integer.parseInt(sign.group(1), sign.group().startsWith("&#x") ? 16 : 10)));
    }
}
