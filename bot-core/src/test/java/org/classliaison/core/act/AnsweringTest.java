package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void answersAMentionWithLayerArticleAndEditionInFourLines() {
        long asked = room.student.asksIn(room.group, Shelves.ACTIVIST);

        Shown answer = room.group.lastFromBot();
        assertThat(answer.text()).contains("考察期一年以上", "全国", "《细则》第十条", "2026-05-11", "王芳", "周明");
        assertThat(answer.lines()).isLessThanOrEqualTo(4);
        assertThat(answer.replyTo()).isEqualTo(asked);
        assertThat(answer.labels()).containsExactly("有用", "没用");
    }

    @Test
    void answersWithoutBeingAskedOnlyWhenSureAndOffersToTakeItBack() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);

        assertThat(room.group.lastFromBot().labels()).containsExactly("有用", "没用", "撤回这条");
    }

    @Test
    void staysSilentOnChatterAndStoresNothing() {
        room.student.saysIn(room.group, "今晚食堂吃什么呀");

        assertThat(room.group.messages()).isEmpty();
        assertThat(room.town.storedQuestions()).isEmpty();
    }

    @Test
    void storesEachQuestionWithItsRuling() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        var stored = room.town.storedQuestions().getFirst();
        assertThat(stored.text()).isEqualTo(Shelves.ACTIVIST);
        assertThat(stored.classId()).isEqualTo(room.classId);
        assertThat(stored.ruling().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(stored.ruling().topic()).isEqualTo("activist_period");
        assertThat(stored.ruling().version()).isEqualTo(1);
        assertThat(stored.ruling().why()).contains("activist_period=");
    }
}
