package org.classliaison.app.playground;

/** The classes that the made-up people belong to. Each has a group of that name. */
enum Home {
    INFORMATION("信息 2401 班"),
    ELECTRONICS("电子 2403 班"),
    MATHEMATICS("数学 2501 班");

    private final String title;

    Home(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
