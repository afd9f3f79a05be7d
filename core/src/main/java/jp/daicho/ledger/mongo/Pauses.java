package jp.daicho.ledger.mongo;

import java.time.Duration;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * How long to wait between tries: a few milliseconds at first, then twice as long, with some chance in it so that two who
 * clash don't clash again, until as long was waited as anybody may be kept waiting.
 */
record Pauses(Duration first, Duration longest, int tries, RandomGenerator chance) implements Iterable<Duration> {

    @Override
    public Iterator<Duration> iterator() {
        return Stream.iterate(
                        first, pause -> pause.multipliedBy(2).compareTo(longest) > 0 ? longest : pause.multipliedBy(2))
                .limit(tries)
                .map(pause -> Duration.ofNanos(chance.nextLong(pause.toNanos() / 2, pause.toNanos() + 1)))
                .iterator();
    }
}
