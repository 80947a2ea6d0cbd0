package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What whoever wrote a line hears: a kind word, where only they hear it if that can be, and rarely. */
class WarnWriterTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone student = care.student;

    @Test
    void whoeverMayBeInDangerHearsAKindWordInPrivate() {
        care.with("情绪困扰");
        student.says("/start");
        int inGroup = care.group.messages().size();

        student.saysIn(care.group, "我不想活了");

        assertThat(student.lastFromBot().text()).contains("不用一个人扛", "12356", "12355", "120", "110");
        assertThat(care.group.messages()).hasSize(inGroup);
    }

    @Test
    void whoeverTheBotCannotWriteToIsHelpedByAWordToAllThatNamesAndQuotesNobody() {
        care.with("情绪困扰");

        student.saysIn(care.group, "我不想活了");

        assertThat(care.group.lastFromBot().text()).contains("12356").doesNotContain("学生甲", "不想活");
        assertThat(care.group.lastFromBot().replyTo()).isNull();
    }

    @Test
    void whoeverPostsPersonalDataHearsHowToTakeItAway() {
        care.with("个人信息外泄");
        student.says("/start");

        student.saysIn(care.group, "身份证号110101");

        assertThat(student.lastFromBot().text()).contains("为所有人删除").doesNotContain("110101");
        care.room.classmate.saysIn(care.group, "我的身份证号320101");
        assertThat(care.group.lastFromBot().text()).contains("小提醒").doesNotContain("320101", "学生乙");
    }

    @Test
    void oncePersonAndDayIsEnoughAndANewDayIsANewDay() {
        care.with("情绪困扰");
        student.says("/start");
        student.saysIn(care.group, "我不想活了");
        int heard = student.messages().size();
        town.pass(Duration.ofHours(2));
        student.saysIn(care.group, "真的不想活了");
        assertThat(student.messages()).hasSize(heard);

        town.pass(Duration.ofDays(1));
        student.saysIn(care.group, "今天也不想活了");
        assertThat(student.messages()).hasSize(heard + 1);
    }

    @Test
    void aWordToAllComesOnceADaySoThatItPointsAtNobody() {
        care.with("情绪困扰");
        student.saysIn(care.group, "我不想活了");
        int heard = care.group.messages().size();

        care.room.classmate.saysIn(care.group, "我也不想活了");

        assertThat(care.group.messages()).hasSize(heard);
    }

    @Test
    void nobodyHearsAnythingOfACategoryThatIsOffOrOfSomebodyWhoHasLeft() {
        student.saysIn(care.group, "我不想活了");
        assertThat(care.group.messages()).isEmpty();

        care.with("情绪困扰");
        student.says("/flags off");
        int inGroup = care.group.messages().size();
        student.saysIn(care.group, "我不想活了");

        assertThat(care.group.messages()).hasSize(inGroup);
        assertThat(town.flags().waiting(care.room.classId, town.clock().instant()))
                .isEmpty();
    }
}
