package org.classliaison.app;

public final class Liaison {
    private Liaison() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
