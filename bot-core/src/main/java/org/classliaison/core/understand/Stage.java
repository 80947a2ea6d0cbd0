package org.classliaison.core.understand;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The five stages, as students name them. */
public enum Stage {
    APPLICANT("申请人|入党申请|申请书|申请入党"),
    ACTIVIST("积极分子"),
    DEVELOPMENT_TARGET("发展对象"),
    PROBATIONARY_MEMBER("预备|转正|预审"),
    FULL_MEMBER("正式党员|党龄|党费|组织关系");

    private final Pattern names;

    Stage(String names) {
        this.names = Pattern.compile(names);
    }

    static Set<Stage> in(String text) {
        Set<Stage> found = EnumSet.noneOf(Stage.class);
        for (Stage stage : values()) {
            if (stage.names.matcher(text).find()) {
                found.add(stage);
            }
        }
        return found;
    }
}
