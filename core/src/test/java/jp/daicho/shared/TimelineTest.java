package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final Timeline<String> timeline = new Timeline<>();

    @Test
    void knowsNothingWhileItIsEmpty() {
        assertThat(timeline.at(MONDAY)).isNull();
        assertThat(timeline.upTo(MONDAY)).isEmpty();
        assertThat(timeline.all()).isEmpty();
    }

    @Test
    void holdsAFactFromItsDayOn() {
        timeline.put(TUESDAY, 0, "moved");

        assertThat(timeline.at(MONDAY)).isNull();
        assertThat(timeline.at(TUESDAY)).isEqualTo("moved");
        assertThat(timeline.at(WEDNESDAY)).isEqualTo("moved");
    }

    @Test
    void givesALateFactItsPlaceAmongTheEarlierDays() {
        timeline.put(WEDNESDAY, 0, "third");
        timeline.put(MONDAY, 1, "first");

        assertThat(timeline.all()).containsExactly("first", "third");
        assertThat(timeline.at(TUESDAY)).isEqualTo("first");
        assertThat(timeline.at(WEDNESDAY)).isEqualTo("third");
    }

    @Test
    void letsTheLaterRecordedOfOneDayWin() {
        timeline.put(MONDAY, 7, "second thought");
        timeline.put(MONDAY, 3, "first thought");

        assertThat(timeline.upTo(MONDAY)).containsExactly("first thought", "second thought");
        assertThat(timeline.at(MONDAY)).isEqualTo("second thought");
    }

    @Test
    void holdsOneFactInAPlace() {
        timeline.put(TUESDAY, 4, "draft");
        timeline.put(MONDAY, 5, "before");
        timeline.put(TUESDAY, 4, "fair copy");

        assertThat(timeline.all()).containsExactly("before", "fair copy");
    }

    @Test
    void uncoversTheFactBeneathTheOneTakenOut() {
        timeline.put(MONDAY, 0, "right");
        timeline.put(TUESDAY, 1, "wrong");

        timeline.remove(1);
        timeline.remove(99);

        assertThat(timeline.at(WEDNESDAY)).isEqualTo("right");
        assertThat(timeline.all()).containsExactly("right");
    }

    @Test
    void holdsEachFactUntilTheNextOnesDay() {
        timeline.put(WEDNESDAY, 5, "third");
        timeline.put(MONDAY, 7, "first");

        assertThat(timeline.stretches())
                .containsExactly(
                        new Stretch<>(new Period(MONDAY, WEDNESDAY), "first", 7),
                        new Stretch<>(Period.from(WEDNESDAY), "third", 5));
    }

    @Test
    void holdsOnlyTheLastFactOfADay() {
        timeline.put(MONDAY, 0, "first");
        timeline.put(TUESDAY, 1, "first thought");
        timeline.put(TUESDAY, 2, "second thought");

        assertThat(timeline.stretches())
                .containsExactly(
                        new Stretch<>(new Period(MONDAY, TUESDAY), "first", 0),
                        new Stretch<>(Period.from(TUESDAY), "second thought", 2));
    }

    @Test
    void joinsEachFactWithAllThatHeldBefore() {
        timeline.put(MONDAY, 0, "a");
        timeline.put(TUESDAY, 1, "b");
        timeline.put(TUESDAY, 2, "c");
        timeline.put(WEDNESDAY, 3, "d");

        assertThat(timeline.stretches(String::concat))
                .extracting(Stretch::value)
                .containsExactly("a", "abc", "abcd");
        assertThat(new Timeline<String>().stretches()).isEmpty();
    }

    @Test
    void keepsItsFactsWhereverOneIsTakenOutOrAdded() {
        timeline.put(MONDAY, 1, "first");
        timeline.remove(1);
        timeline.put(MONDAY, 2, "second");
        timeline.put(MONDAY, 3, "third");
        timeline.remove(2);
        timeline.put(MONDAY, 4, "fourth");

        assertThat(timeline.all()).containsExactly("third", "fourth");
    }

    @Test
    void givesThoseFactsThatAreAskedForInTheirPlaces() {
        timeline.put(MONDAY, 1, "one");
        timeline.put(TUESDAY, 2, "other");
        timeline.put(WEDNESDAY, 3, "one more");

        var some = timeline.where(fact -> fact.startsWith("one"));
        some.put(MONDAY, 4, "one late");

        assertThat(some.all()).containsExactly("one", "one late", "one more");
        assertThat(timeline.all()).containsExactly("one", "other", "one more");
    }

    @Test
    void isTheSameAsOneWithTheSameFactsInTheSamePlaces() {
        timeline.put(MONDAY, 0, "a");
        var other = new Timeline<String>();
        other.put(MONDAY, 1, "a");
        assertThat(timeline).isNotEqualTo(other).isNotEqualTo("a");

        timeline.put(MONDAY, 1, "a");
        timeline.remove(0);

        assertThat(timeline).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
