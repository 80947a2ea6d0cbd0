package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What is kept of suggestions, for how long, and how it goes with its writer. */
class KeepSuggestionsTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;

    @Test
    void ninetyDaysAfterTheReplyWordsAndWriterAreGone() {
        Suggestion answered = answered();
        town.pass(Duration.ofDays(89));
        town.doChores();
        assertThat(town.suggestions().opinion(answered.id()).words()).isEqualTo("路灯坏了");

        town.pass(Duration.ofDays(2));
        town.doChores();

        assertThat(town.suggestions().opinions(List.of(answered.id()))).isEmpty();
        assertThat(town.suggestions().writer(answered.id())).isEmpty();
        assertThat(town.suggestions().byId(answered.id()).orElseThrow().writerMark())
                .isNull();
        room.wang.says("/suggestions");
        assertThat(room.wang.lastFromBot().text()).contains("内容已到期删除");
        student.says("/suggestions");
        assertThat(student.lastFromBot().text()).contains("还没有交过");
    }

    @Test
    void afterAYearNothingIsLeftAnsweredOrNot() {
        Suggestion answered = answered();
        Suggestion open = handedIn("没有人回");
        town.pass(Duration.ofDays(366));
        town.doChores();
        town.doChores();

        assertThat(town.suggestions().byId(answered.id())).isEmpty();
        assertThat(town.suggestions().byId(open.id())).isEmpty();
    }

    @Test
    void noBranchKeepsWordsForLongerThanAYear() {
        HouseRules usual = HouseRules.usual();
        HouseRules longer = new HouseRules(
                usual.hold(), usual.remindAfter(), usual.keepQuestions(), usual.keepCare(), Duration.ofDays(5000));

        assertThat(longer.keepSuggestions()).isEqualTo(Duration.ofDays(365));
    }

    @Test
    void aDraftThatIsNotHandedInIsGoneAfterADay() {
        student.says("/suggest 路灯坏了");
        town.pass(Duration.ofHours(23));
        town.doChores();
        town.pass(Duration.ofHours(2));
        town.doChores();

        assertThat(student.presses("署名交给联系人")).contains("已经删除");
    }

    @Test
    void anErasureTakesThemOffTheMembersCardsAndADraftAsWell() {
        Suggestion open = handedIn("路灯坏了");
        student.says("/suggest 还有一件");
        Shown preview = student.lastFromBot();
        room.wang.presses("回复");
        student.says("/erase");
        student.presses("删除我的数据");

        assertThat(town.suggestions().byId(open.id())).isEmpty();
        assertThat(town.suggestions().writer(open.id())).isEmpty();
        assertThat(room.zhou.lastFromBot().text()).contains("删除了自己的数据").doesNotContain("路灯");
        room.wang.says("马上修");
        assertThat(room.wang.lastFromBot().text()).contains("已经不在了");
        assertThat(student.pressesOld(preview, "署名交给联系人")).contains("已经删除");
    }

    @Test
    void ownDataCountsThem() {
        student.says("/mydata");
        assertThat(student.lastFromBot().text()).doesNotContain("意见箱");
        handedIn("路灯坏了");

        student.says("/mydata");

        assertThat(student.lastFromBot().text()).contains("交到意见箱的意见：1 条");
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        handedIn("路灯坏了");
        student.says("/erase");
        student.presses("删除我的数据");

        assertThat(handedIn("又一件").number()).isEqualTo(2);
    }

    private Suggestion answered() {
        Suggestion suggestion = handedIn("路灯坏了");
        room.wang.presses("回复");
        room.wang.says("已经报修");
        return suggestion;
    }

    private Suggestion handedIn(String words) {
        student.says("/suggest " + words);
        student.presses("署名交给联系人");
        return town.suggestions()
                .ofWriter(town.marks().suggester(Town.BOT, student.userId()))
                .getFirst();
    }
}
