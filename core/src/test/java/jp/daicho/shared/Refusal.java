package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** A refusal in one line, to compare with: {@code "RULE vendor-retired [V-0042]"}. */
public final class Refusal {

    private Refusal() {}

    /** Expect {@code attempt} to be turned down as {@code said}: kind, code, details. */
    public static void assertRefused(String said, ThrowingCallable attempt) {
        var failure = catchThrowable(attempt);
        assertThat(failure).isInstanceOf(Refused.class);
        Attempts.refused("", (Refused) failure);
        assertThat(inOneLine((Refused) failure)).isEqualTo(said);
    }

    /** The same for Axon's fixtures. */
    public static Matcher<Refused> refusal(String said) {
        return new CustomMatcher<>(said) {
            @Override
            public boolean matches(Object failure) {
                return failure instanceof Refused refused && inOneLine(refused).equals(said);
            }
        };
    }

    private static String inOneLine(Refused refused) {
        return refused.kind() + " " + refused.code() + " " + refused.details();
    }
}
