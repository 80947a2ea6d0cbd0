package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = TestPlayground.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DemoBranchTest {

    @Autowired
    private ClassGroups classes;

    @Autowired
    private Duties duties;

    @Autowired
    private Persons persons;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Chats chats;

    @Autowired
    private DemoBranch demo;

    @Autowired
    private Channels channels;

    @Test
    void isThreeClassesLikeAnyOthersToTheBotEachWithItsTwoMembers() {
        Staff staff = new Staff(duties, persons, numbers.clock());
        assertThat(classes.all(Bot.ID))
                .extracting(ClassGroup::name)
                .containsExactly("信息 2401 班", "电子 2403 班", "数学 2501 班");
        assertThat(classes.all(Bot.ID))
                .allSatisfy(group -> assertThat(chats.byId(Objects.requireNonNull(group.chatId())))
                        .isPresent());
        assertThat(classes.all(Bot.ID))
                .extracting(group -> staff.liaisons(group.id()).stream()
                        .map(Person::shownName)
                        .toList())
                .containsExactly(List.of("王磊", "李静"), List.of("张伟", "刘芳"), List.of("赵鹏", "黄莉"));
        assertThat(classes.all(Bot.ID))
                .allSatisfy(group -> assertThat(staff.counselors(group.id()))
                        .extracting(Person::shownName)
                        .containsExactly("何敏"));
        assertThat(staff.branchAdmins(Bot.ID).stream().map(Person::name)).containsExactly("孙立");
    }

    @Test
    void keepsTheClassesApartAndLetsTheCounselorLookAtEach() {
        List<Long> groups = classes.all(Bot.ID).stream()
                .map(group -> Objects.requireNonNull(group.chatId()))
                .toList();
        assertThat(groups).allMatch(group -> chats.isMember(group, Persona.HEMIN.id()));
        assertThat(groups)
                .filteredOn(group -> chats.isMember(group, Persona.XIAOYU.id()))
                .hasSize(1);
        assertThat(groups)
                .filteredOn(group -> chats.isMember(group, Persona.ZHAOPENG.id()))
                .hasSize(1);
    }

    @Test
    void hasAChannelOfTheBranchThatEverybodyFollows() {
        Channel channel = channels.all(Bot.ID).getFirst();
        assertThat(channel.classId()).isNull();
        assertThat(Persona.values()).allMatch(persona -> chats.isMember(channel.chatId(), persona.id()));
    }

    @Test
    void hasTheBotReachThoseWithADutyAndNoStudents() {
        assertThat(List.of(Persona.ZHOUTING, Persona.WANGLEI, Persona.LIJING, Persona.SUNLI))
                .allMatch(this::isReachable);
        assertThat(persons.byUser(Bot.ID, Persona.SIYUAN.id())).isEmpty();
        assertThat(chats.isMember(Persona.SIYUAN.id(), Bot.USER)).isFalse();
    }

    @Test
    void isSetUpOnce() {
        demo.afterSingletonsInstantiated();
        assertThat(classes.all(Bot.ID)).hasSize(3);
        assertThat(channels.all(Bot.ID)).hasSize(1);
    }

    private boolean isReachable(Persona persona) {
        boolean inPlatform = chats.isMember(persona.id(), Bot.USER);
        return inPlatform
                && persons.byUser(Bot.ID, persona.id()).map(Person::reachable).orElse(false);
    }
}
