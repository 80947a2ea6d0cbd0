package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Whoever has handed in a suggestion can take that one back. */
class WithdrawSuggestionTest {

    private static final String WATER = "宿舍晚上停水，希望提前通知";
    private static final String WITHDRAW = "撤回这条意见";

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;

    @Test
    void theWriterTakesBackThatOneAndBothMembersSeeThatItWasWithdrawnAndNoWordOfIt() {
        Suggestion other = handedIn("食堂太早关门");
        Suggestion suggestion = handedIn(WATER);

        student.presses(WITHDRAW);

        assertThat(student.lastFromBot().text()).contains("意见 2", "已经撤回", "可能已经看过");
        for (Someone member : List.of(room.wang, room.zhou)) {
            assertThat(member.lastFromBot().text()).contains("意见 2", "已撤回");
            assertThat(member.lastFromBot().rows()).isEmpty();
            assertThat(CareRoom.allOf(member)).contains("食堂").doesNotContain(WATER);
        }
        assertThat(town.suggestions().opinions(List.of(suggestion.id()))).isEmpty();
        assertThat(town.suggestions().writer(suggestion.id())).isEmpty();
        assertThat(town.suggestions().byId(suggestion.id()).orElseThrow().writerMark())
                .isNull();
        assertThat(town.suggestions().opinion(other.id()).words()).isEqualTo("食堂太早关门");
    }

    @Test
    void theMembersListSaysThatOneWasWithdrawnAndTheWritersHasItNoMore() {
        handedIn(WATER);
        student.presses(WITHDRAW);

        room.wang.says("/suggestions");
        assertThat(room.wang.lastFromBot().text())
                .contains("没有等回复", "意见 1", "写的人已撤回")
                .doesNotContain(WATER, "内容已到期");
        student.says("/suggestions");
        assertThat(student.lastFromBot().text()).contains("还没有交过");
        town.pass(Duration.ofDays(8));
        town.doChores();
        assertThat(room.wang.lastFromBot().text()).doesNotContain("还没有回复");
    }

    @Test
    void nobodyElseCanWithdrawItNorLearnsThatItIsThere() {
        Suggestion suggestion = handedIn(WATER);
        Shown receipt = student.lastFromBot();

        assertThat(room.classmate.pressesOld(receipt, WITHDRAW)).contains("已经不在了");
        assertThat(room.wang.pressesOld(receipt, WITHDRAW)).contains("已经不在了");

        assertThat(town.suggestions().opinion(suggestion.id()).words()).isEqualTo(WATER);
    }

    @Test
    void whatIsAnsweredCanStillBeWithdrawnAndItsReplyGoesWithIt() {
        Suggestion suggestion = handedIn(WATER);
        Shown receipt = student.lastFromBot();
        room.wang.presses("回复");
        room.wang.says("已经和物业说好");

        student.pressesOld(receipt, WITHDRAW);

        assertThat(student.lastFromBot().text()).contains("意见 1", "回应过", "删除了");
        assertThat(room.zhou.lastFromBot().text()).contains("已撤回").doesNotContain(WATER, "物业");
        assertThat(town.suggestions().opinion(suggestion.id()).reply()).isNull();
        assertThat(student.pressesOld(receipt, WITHDRAW)).contains("已经不在了");
    }

    @Test
    void aReplyThatComesTooLateReachesNobody() {
        handedIn(WATER);
        Shown card = room.zhou.lastFromBot();
        room.wang.presses("回复");
        student.presses(WITHDRAW);
        int heard = student.messages().size();

        room.wang.says("已经和物业说好");
        assertThat(room.wang.lastFromBot().text()).contains("已经撤回了这条意见");
        assertThat(room.zhou.pressesOld(card, "已收到，正在了解")).contains("已经撤回了这条意见");
        assertThat(student.messages()).hasSize(heard);
    }

    @Test
    void fromTheirOwnListTheWriterWithdrawsWhicheverTheyWant() {
        handedIn("食堂太早关门");
        Suggestion suggestion = handedIn(WATER);
        town.pass(Duration.ofDays(40));

        student.says("/suggestions");
        student.presses("撤回意见 2（信息 2401 班）");

        assertThat(town.suggestions().byId(suggestion.id()).orElseThrow().isWithdrawn())
                .isTrue();
        student.says("/suggestions");
        assertThat(student.lastFromBot().text()).contains("食堂").doesNotContain(WATER);
    }

    private Suggestion handedIn(String words) {
        student.says("/suggest " + words);
        student.presses("不署名交给联系人");
        return town.suggestions()
                .ofWriter(town.marks().suggester(Town.BOT, student.userId()))
                .getFirst();
    }
}
