package org.classliaison.core.signs;

/** How a line is put, apart from its words. */
enum Form {
    ASKS("?"),
    EXCLAIMS("!"),
    BRACKETED("【"),
    QUOTES("“"),
    QUOTES_OTHERWISE("「"),
    NAMES_A_WORK("《"),
    LISTS("\n"),
    POINTS_TO("@"),
    LINKS("http"),
    SOBS("\uD83D\uDE2D"),
    ELLIPSIS("..");

    private final String mark;

    Form(String mark) {
        this.mark = mark;
    }

    boolean isIn(String plain) {
        return plain.contains(mark);
    }
}
