package org.classliaison.core.files;

/** Reads and writes files of entries. Pure: takes and gives bytes, keeps nothing. */
public interface KnowledgeFiles {

    /**
     * @param name as its sender calls it; its end says what the content should be
     * @throws BadFile if that is no file with rows and headings, or more than one should take in
     */
    Table read(String name, byte[] content);

    byte[] write(Format format, Table table);
}
