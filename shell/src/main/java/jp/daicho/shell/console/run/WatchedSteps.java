package jp.daicho.shell.console.run;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import jp.daicho.shell.console.Steps;
import jp.daicho.shell.console.output.Screen;
import org.jline.utils.Signals;
import org.springframework.stereotype.Component;

/** Steps whose progress is one line on stderr, written over again and again, where a person sees it. */
@Component
final class WatchedSteps implements Steps {

    private static final String INTERRUPT = "INT";
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final Narrator narrator;
    private final Screen screen;

    WatchedSteps(Narrator narrator, Screen screen) {
        this.narrator = narrator;
        this.screen = screen;
    }

    @Override
    public <T> int through(Iterable<T> things, int size, String key, Consumer<? super T> step) {
        AtomicBoolean interrupted = new AtomicBoolean();
        Object before = Signals.register(INTERRUPT, () -> interrupted.set(true));
        try {
            return through(things.iterator(), size, key, step, interrupted);
        } finally {
            Signals.unregister(INTERRUPT, before);
            narrator.wipe();
        }
    }

    @Override
    public <T> T telling(String key, Function<LongConsumer, T> work) {
        AtomicBoolean interrupted = new AtomicBoolean();
        Object before = Signals.register(INTERRUPT, () -> interrupted.set(true));
        try {
            return work.apply(new Listener(key, interrupted));
        } finally {
            Signals.unregister(INTERRUPT, before);
            narrator.wipe();
        }
    }

    /** Hears how far work is. */
    private final class Listener implements LongConsumer {

        private final String key;
        private final AtomicBoolean interrupted;
        private long shown = System.nanoTime();

        Listener(String key, AtomicBoolean interrupted) {
            this.key = key;
            this.interrupted = interrupted;
        }

        @Override
        public void accept(long done) {
            if (interrupted.get()) {
                throw new Interrupted();
            }
            if (System.nanoTime() - shown > PAUSE && screen.isRewritable()) {
                shown = System.nanoTime();
                narrator.sayOver(key, done);
            }
        }
    }

    private <T> int through(
            Iterator<T> things, int size, String key, Consumer<? super T> step, AtomicBoolean interrupted) {
        int done = 0;
        long shown = System.nanoTime();
        while (!interrupted.get() && things.hasNext()) {
            step.accept(things.next());
            done++;
            if (System.nanoTime() - shown > PAUSE && screen.isRewritable()) {
                shown = System.nanoTime();
                narrator.sayOver(key, done, size);
            }
        }
        return done;
    }
}
