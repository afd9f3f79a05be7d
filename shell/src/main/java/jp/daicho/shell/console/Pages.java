package jp.daicho.shell.console;

import java.util.List;

/** Shows pages on a terminal, one at a time, and turns them at the press of a key. */
public interface Pages {

    /**
     * Let a person turn pages until they have seen enough.
     *
     * @return false where nobody can: nothing was shown then
     */
    boolean turn(Book book);

    /** What has pages. Each method may refuse; the page stays then, and the refusal is said below it. */
    interface Book {

        /** What the page of the moment shows, one below the other. */
        List<Reply> page() throws Exception;

        /** The text under every page: what keys there are. */
        String help();

        /** Go on by so many pages, or back; no farther than the first and the last. */
        void move(long by);

        /** Go where the person says. */
        void jump(String where);

        /** Show only the pages that the person says; all of them where nothing is said. */
        void only(String which);
    }
}
