package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.RememberingSentences;
import org.classliaison.core.knowledge.Seed;
import org.classliaison.core.knowledge.Sentences;
import org.classliaison.core.signs.StudentNumber;
import org.classliaison.core.signs.WatchLines;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.CountingSentences;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shipped brain and the shipped detectors look at the same message: the dear part of it is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneVectorTest {

    /** Questions, danger, scams and plain talk; what nothing makes suspicious needs no vector for care at all. */
    private static final List<String> LINES = List.of(
            "入党申请书怎么写", "思想汇报多久交一次呀", "我真的不想活了，撑不下去了", "兼职刷单日结三百，加我微信", "你就是个废物，滚出去", "空调又坏了，能不能跟学院反映一下", "今晚吃火锅吗");

    private final CountingSentences real = new CountingSentences(new BgeSentences());
    private ClassRoom room;

    @BeforeAll
    void open() {
        Sentences sentences = new RememberingSentences(real);
        Library library = Library.open(Seed.entries(), Seed.chatter(), sentences, Seed.LEARNED);
        WatchLines watcher = WatchLines.open(Seed.signs(), sentences, StudentNumber.usual(), Seed.LEARNED);
        room = new ClassRoom(new Town(new Ports.Mind(library, new Decide(Sureness.measured())).watching(watcher)));
        List.of("情绪困扰", "诈骗", "欺负和辱骂", "意见和愿望").forEach(this::bothTurnOn);
    }

    @Test
    void ofEachMessageThereIsOneVectorWithAnsweringAndCareBothOn() {
        for (int i = 0; i < LINES.size(); i++) {
            // Somebody else each time: what the same one has asked before would be looked at as well.
            Someone someone = room.town.person(100 + i, "同学" + i);
            real.vectors().set(0);
            someone.saysIn(room.group, LINES.get(i));
            assertThat(real.vectors()).as(LINES.get(i)).hasValue(1);
        }
        assertThat(room.town.flags().waiting(room.classId, room.town.clock().instant()))
                .isNotEmpty();
    }

    private void bothTurnOn(String category) {
        for (Someone member : List.of(room.wang, room.zhou)) {
            member.says("/care");
            member.presses(category);
        }
        room.wang.presses("打开");
        room.zhou.presses("同意打开");
        room.town.pass(Duration.ofSeconds(2));
    }
}
