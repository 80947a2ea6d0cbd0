package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
class DemoClassTest {

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
    private DemoClass demo;

    @Test
    void isAClassLikeAnyOtherToTheBot() {
        ClassGroup only = classes.all(Bot.ID).getFirst();
        assertThat(only.name()).isEqualTo("信息 2401 班");
        assertThat(chats.byId(Objects.requireNonNull(only.chatId()))).isPresent();
        Staff staff = new Staff(duties, persons, numbers.clock());
        assertThat(staff.liaisons(only.id()).stream().map(Person::shownName)).containsExactly("王磊", "李静");
        assertThat(staff.branchAdmins(Bot.ID).stream().map(Person::name)).containsExactly("孙立");
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
        assertThat(classes.all(Bot.ID).stream().map(ClassGroup::name)).containsOnlyOnce("信息 2401 班");
    }

    private boolean isReachable(Persona persona) {
        boolean inPlatform = chats.isMember(persona.id(), Bot.USER);
        return inPlatform
                && persons.byUser(Bot.ID, persona.id()).map(Person::reachable).orElse(false);
    }
}
