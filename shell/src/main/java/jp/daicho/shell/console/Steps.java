package jp.daicho.shell.console;

import java.util.function.Consumer;

/** Does long work step by step: whoever watches sees how far it is, and Ctrl-C ends it between two steps. */
public interface Steps {

    /**
     * Do {@code step} with each of {@code things}, in their order.
     *
     * @param size how many there are
     * @param key of the text that says how far it is: {0} steps of {1}
     * @return how many were done: all of them, unless interrupted
     */
    <T> int through(Iterable<T> things, int size, String key, Consumer<? super T> step);
}
