package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lines that mean something only together with what was said before them. */
class DialogueTest {
    private final ClassRoom room = new ClassRoom();

    @Nested
    class FollowUps {

        @Test
        void areReadWithTheQuestionBeforeAndSayWhatWasUnderstood() {
            room.student.asksIn(room.group, "预备党员要考察多久");
            long followUp = room.student.asksIn(room.group, "那入党积极分子呢");

            Shown answer = room.group.lastFromBot();
            assertThat(answer.text()).startsWith("你问的是：入党积极分子要考察多久？\n").contains("考察期一年以上", "王芳");
            assertThat(answer.lines()).isLessThanOrEqualTo(4);
            assertThat(answer.replyTo()).isEqualTo(followUp);
            assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo("那入党积极分子呢");
        }

        @Test
        void mayLeanOnFollowUps() {
            room.student.says("发展对象要考察多久");
            room.student.says("那预备党员呢");
            room.student.says("那入党积极分子呢");

            assertThat(room.student.lastFromBot().text()).startsWith("你问的是：入党积极分子要考察多久？");
        }

        @Test
        void areReadWithTheAnswerTheyReplyToWhoeverAskedForIt() {
            room.student.asksIn(room.group, Shelves.REPORT);
            Shown answer = room.group.lastFromBot();
            room.town.pass(Duration.ofHours(3));
            room.classmate.repliesIn(room.group, answer, "那多久写一篇");

            assertThat(room.group.lastFromBot().text()).contains("没有全国统一规定");
            assertThat(room.group.lastFromBot()).isNotEqualTo(answer);
        }

        @Test
        void areNotReadWithAQuestionOfTenMinutesAgoOrOfSomebodyElse() {
            room.student.asksIn(room.group, "预备党员要考察多久");
            room.classmate.asksIn(room.group, "那入党积极分子呢");
            assertThat(room.group.lastFromBot().text()).doesNotContain("你问的是");

            room.town.pass(Duration.ofMinutes(11));
            room.student.asksIn(room.group, "那入党积极分子呢");
            assertThat(room.group.lastFromBot().text()).doesNotContain("你问的是");
        }

        @Test
        void areNotReadWithAnErasedQuestion() {
            room.student.says("预备党员要考察多久");
            room.student.says("/erase");
            room.student.presses("删除我的数据");
            room.student.says("那入党积极分子呢");

            assertThat(room.student.lastFromBot().text()).doesNotContain("你问的是");
        }

        @Test
        void thatNobodyPutToTheBotAreAnsweredOnlyWhereTheyGoOnFromSomething() {
            room.student.saysIn(room.group, Shelves.REPORT);
            int answered = room.group.messages().size();
            assertThat(answered).isEqualTo(1);

            room.student.saysIn(room.group, "多久写一篇");
            room.student.saysIn(room.group, "谢谢，那食堂几点关门");
            room.student.saysIn(room.group, "那食堂几点关门");
            assertThat(room.group.messages()).hasSize(answered);

            room.student.saysIn(room.group, "那多久写一篇呢");
            assertThat(room.group.messages()).hasSize(answered + 1);
        }

        @Test
        void aboutAPersonAreRefusedOrUnheard() {
            room.student.asksIn(room.group, "李明是党员吗");
            assertThat(room.group.lastFromBot().text()).contains("不查询任何人");
            room.student.saysIn(room.group, "那王磊呢");
            assertThat(room.group.messages()).hasSize(1);

            room.student.asksIn(room.group, "那王磊呢");
            assertThat(room.group.messages()).hasSize(2);
            assertThat(room.group.lastFromBot().text()).contains("不查询任何人").doesNotContain("王磊", "李明");
        }

        @Test
        void thatNobodyCanAnswerReachTheMembersAsWholeQuestions() {
            room.student.asksIn(room.group, "预备党员的津贴发多少");
            room.student.asksIn(room.group, "那发展对象呢");

            assertThat(room.wang.lastFromBot().text()).contains("发展对象的津贴发多少");
        }
    }

    @Nested
    class Presses {

        @Test
        void handAFollowUpOnAsAWholeQuestion() {
            room.student.says("预备党员要考察多久");
            room.student.says("那入党积极分子呢");
            room.student.presses("没用");
            room.student.presses("转给联系人");

            assertThat(room.wang.lastFromBot().text()).contains("“入党积极分子要考察多久”");
        }
    }

    @Nested
    class SplitLines {

        @Test
        void thatAreACaseForPeopleGoToThemUnasked() {
            room.student.saysIn(room.group, Shelves.MISSED);
            assertThat(room.group.lastFromBot().text()).contains("不在群里回答");
        }

        @Test
        void ofOneSenderAreReadTogether() {
            room.student.saysIn(room.group, "想问一下");
            room.student.saysIn(room.group, "入党积极分子");
            room.classmate.saysIn(room.group, "今晚打球吗");
            long last = room.student.saysIn(room.group, "要考察多久");

            assertThat(room.group.messages()).hasSize(1);
            assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
            assertThat(room.group.lastFromBot().replyTo()).isEqualTo(last);
            assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo("入党积极分子 要考察多久");
        }

        @Test
        void thatSayTheSameOnceMoreNowToTheBotCountOnce() {
            room.student.saysIn(room.group, "志愿服务的红马甲在哪里领");
            room.student.asksIn(room.group, "志愿服务的红马甲在哪里领");

            assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo("志愿服务的红马甲在哪里领");
        }

        @Test
        void ofTwoSendersOrOfTwoMinutesAreNot() {
            room.student.saysIn(room.group, "入党积极分子");
            room.classmate.saysIn(room.group, "要考察多久");
            room.town.pass(Duration.ofSeconds(61));
            room.student.saysIn(room.group, "要考察多久");

            assertThat(room.group.messages()).isEmpty();
            assertThat(room.town.storedQuestions()).isEmpty();
        }

        @Test
        void areReadOnlyOnce() {
            room.student.saysIn(room.group, "入党积极分子");
            room.student.saysIn(room.group, "要考察多久");
            room.student.saysIn(room.group, "要手写吗");

            assertThat(room.group.messages()).hasSize(1);
        }

        @Test
        void afterAnOpenerCountAsSaidToTheBot() {
            room.student.asksIn(room.group, "想问一下");
            assertThat(room.group.messages()).isEmpty();
            room.student.saysIn(room.group, "班服");
            assertThat(room.group.messages()).isEmpty();
            room.student.saysIn(room.group, "什么时候统计尺码");

            assertThat(room.wang.lastFromBot().text()).contains("班服 什么时候统计尺码");
            assertThat(room.town.storedQuestions().getFirst().ruling().addressed())
                    .isTrue();
        }

        @Test
        void longAfterAnOpenerDoNot() {
            room.student.asksIn(room.group, "请问");
            room.town.pass(Duration.ofSeconds(61));
            room.student.saysIn(room.group, "班服什么时候统计尺码");

            assertThat(room.group.messages()).isEmpty();
        }

        @Test
        void inPrivateAnOpenerIsAskedToGoOn() {
            room.student.says("我想问个事");

            assertThat(room.student.lastFromBot().text()).contains("请把问题直接发给我");
            assertThat(room.town.storedQuestions()).isEmpty();
        }

        @Test
        void withAPersonInThemAreRefused() {
            room.student.asksIn(room.group, "请问");
            room.student.saysIn(room.group, "李明");
            room.student.saysIn(room.group, "是党员吗");

            assertThat(room.town.storedQuestions().getFirst().ruling().outcome())
                    .isEqualTo(Outcome.REFUSED);
        }
    }
}
