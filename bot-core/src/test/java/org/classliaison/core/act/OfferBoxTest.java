package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** The offer of the suggestion box to whoever says in the group what deserves an answer. */
class OfferBoxTest {

    private static final String WISH = "能不能修一下空调，热死了";

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone student = care.student;

    @Test
    void aWishInTheGroupIsOfferedTheBoxInPrivateWithItsVeryWords() {
        care.with("意见和愿望");
        student.says("/start");
        int inGroup = care.group.messages().size();
        student.saysIn(care.group, WISH);
        assertThat(student.lastFromBot().text()).contains(WISH, "意见箱");
        int before = care.wang.messages().size();
        student.presses("交到意见箱");
        assertThat(student.lastFromBot().text()).contains("两位联系人会看到", WISH);
        assertThat(care.wang.messages()).hasSize(before);
        student.presses("不署名交给联系人");

        assertThat(care.wang.lastFromBot().text()).contains("意见 1", WISH, "不署名");
        assertThat(care.group.messages()).hasSize(inGroup);
    }

    @Test
    void whoeverDoesNotWantItPressesOnceAndTheWordsAreDeleted() {
        care.with("意见和愿望");
        student.says("/start");
        student.saysIn(care.group, WISH);
        var offer = student.lastFromBot();

        assertThat(student.presses("不用了")).contains("删除");
        assertThat(student.pressesOld(offer, "交到意见箱")).contains("已经删除");
    }

    @Test
    void onceADayIsEnough() {
        care.with("意见和愿望");
        student.says("/start");
        student.saysIn(care.group, WISH);
        int heard = student.messages().size();
        town.pass(Duration.ofHours(2));
        student.saysIn(care.group, "空调还是没有修");
        assertThat(student.messages()).hasSize(heard);

        town.pass(Duration.ofDays(1));
        student.saysIn(care.group, "空调今天也没有修");
        assertThat(student.messages()).hasSize(heard + 1);
    }

    @Test
    void whoeverTheBotMayNotWriteToHearsNothingAndNeitherDoesTheGroup() {
        care.with("意见和愿望");
        int inGroup = care.group.messages().size();

        student.saysIn(care.group, WISH);

        assertThat(student.messages()).isEmpty();
        assertThat(care.group.messages()).hasSize(inGroup);
    }

    @Test
    void nothingIsOfferedWhereTheCategoryIsOffOrTheWordsAreSomebodyElses() {
        student.says("/start");
        int heard = student.messages().size();
        student.saysIn(care.group, WISH);
        assertThat(student.messages()).hasSize(heard);

        care.with("意见和愿望");
        student.forwardsIn(care.group, WISH);
        assertThat(student.messages()).hasSize(heard);
    }

    @Test
    void whoeverMayBeInDangerHearsOfHelpAndNotOfABox() {
        care.with("意见和愿望", "情绪困扰");
        student.says("/start");

        student.saysIn(care.group, "空调坏了，我不想活了");

        assertThat(student.lastFromBot().text()).contains("12356").doesNotContain("意见箱");
    }

    @Test
    void aMemberIsOfferedNoBox() {
        care.with("意见和愿望");
        int heard = care.wang.messages().size();

        care.wang.saysIn(care.group, WISH);

        assertThat(care.wang.messages()).hasSize(heard);
    }
}
