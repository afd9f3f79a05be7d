package jp.daicho.shell.console;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

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

    /**
     * Do {@code work}, which tells now and then how far it is. Ctrl-C ends it where it next tells, with an exception that
     * is to be left alone.
     *
     * @param key of the text that says how far it is, as {0}
     */
    <T> T telling(String key, Function<LongConsumer, T> work);
}
