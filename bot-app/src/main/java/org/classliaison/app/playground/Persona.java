package org.classliaison.app.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The made-up people a visitor may speak as. Their ids are the user ids of this platform. */
enum Persona {
    XIAOYU(1, Part.STUDENT, Home.INFORMATION, "林小雨", "Lin Xiaoyu"),
    HAORAN(2, Part.STUDENT, Home.INFORMATION, "陈浩然", "Chen Haoran"),
    SIYUAN(3, Part.STUDENT, Home.INFORMATION, "马思远", "Ma Siyuan"),
    ZHOUTING(4, Part.LEAGUE_SECRETARY, Home.INFORMATION, "周婷", "Zhou Ting"),
    WANGLEI(5, Part.LIAISON, Home.INFORMATION, "王磊", "Wang Lei"),
    LIJING(6, Part.LIAISON, Home.INFORMATION, "李静", "Li Jing"),
    SUNLI(7, Part.BRANCH_ADMIN, null, "孙立", "Sun Li"),
    YIFAN(8, Part.STUDENT, Home.ELECTRONICS, "许一凡", "Xu Yifan"),
    YUQING(9, Part.STUDENT, Home.ELECTRONICS, "沈雨晴", "Shen Yuqing"),
    ZHANGWEI(10, Part.LIAISON, Home.ELECTRONICS, "张伟", "Zhang Wei"),
    LIUFANG(11, Part.LIAISON, Home.ELECTRONICS, "刘芳", "Liu Fang"),
    ZIHAN(12, Part.STUDENT, Home.MATHEMATICS, "唐子涵", "Tang Zihan"),
    BOWEN(13, Part.STUDENT, Home.MATHEMATICS, "罗博文", "Luo Bowen"),
    ZHAOPENG(14, Part.LIAISON, Home.MATHEMATICS, "赵鹏", "Zhao Peng"),
    HUANGLI(15, Part.LIAISON, Home.MATHEMATICS, "黄莉", "Huang Li"),
    HEMIN(16, Part.COUNSELOR, null, "何敏", "He Min");

    /** What somebody is in the demo; the bot asks its own tables, not this. */
    enum Part {
        STUDENT,
        LEAGUE_SECRETARY,
        LIAISON,
        /** Of all classes; sits in all groups and can look at each. */
        COUNSELOR,
        BRANCH_ADMIN
    }

    private final long id;
    private final Part part;
    private final @Nullable Home home;
    private final String shownName;
    private final String english;

    Persona(long id, Part part, @Nullable Home home, String shownName, String english) {
        this.id = id;
        this.part = part;
        this.home = home;
        this.shownName = shownName;
        this.english = english;
    }

    static Optional<Persona> byId(long id) {
        return Arrays.stream(values()).filter(persona -> persona.id == id).findFirst();
    }

    static List<Persona> of(Home home) {
        return Arrays.stream(values()).filter(persona -> persona.home == home).toList();
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

    /** Their class; null for whoever belongs to the branch or the school. */
    @Nullable
    Home home() {
        return home;
    }

    String shownName() {
        return shownName;
    }

    String english() {
        return english;
    }
}
