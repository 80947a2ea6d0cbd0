package org.classliaison.app.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The made-up people a visitor may speak as. Their ids are the user ids of this platform. */
enum Persona {
    XIAOYU(1, Part.STUDENT, "林小雨", "Lin Xiaoyu"),
    HAORAN(2, Part.STUDENT, "陈浩然", "Chen Haoran"),
    SIYUAN(3, Part.STUDENT, "马思远", "Ma Siyuan"),
    ZHOUTING(4, Part.LEAGUE_SECRETARY, "周婷", "Zhou Ting"),
    WANGLEI(5, Part.LIAISON, "王磊", "Wang Lei"),
    LIJING(6, Part.LIAISON, "李静", "Li Jing"),
    SUNLI(7, Part.BRANCH_ADMIN, "孙立", "Sun Li");

    /** What somebody is in the demo class; the bot asks its own tables, not this. */
    enum Part {
        STUDENT,
        LEAGUE_SECRETARY,
        LIAISON,
        BRANCH_ADMIN
    }

    private final long id;
    private final Part part;
    private final String shownName;
    private final String english;

    Persona(long id, Part part, String shownName, String english) {
        this.id = id;
        this.part = part;
        this.shownName = shownName;
        this.english = english;
    }

    static Optional<Persona> byId(long id) {
        return Arrays.stream(values()).filter(persona -> persona.id == id).findFirst();
    }

    static List<Persona> inPart(Part part) {
        return Arrays.stream(values()).filter(persona -> persona.part == part).toList();
    }

    long id() {
        return id;
    }

    Part part() {
        return part;
    }

    String shownName() {
        return shownName;
    }

    String english() {
        return english;
    }
}
