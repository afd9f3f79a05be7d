package jp.daicho.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for was understood and turned down.
 *
 * <p>The code is part of the product's contract: scripts match on it, so it never changes once shipped. The sentence a
 * person reads belongs to the shell, which looks it up under the code in the person's language and fills the details
 * in, in their order.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in the kinds a caller treats differently. */
    public enum Kind {
        /** A word or value that cannot be what was meant. */
        BAD_VALUE,
        /** The one asking may not. */
        NOT_PERMITTED,
        /** What is named does not exist. */
        NOT_FOUND,
        /** A rule or the record's state forbids it, or somebody else changed it first. */
        RULE,
        /** The ledger is not what it was. */
        DAMAGED,
        /** The machine cannot do it: no room, no right to write, a wrong clock. */
        UNUSABLE
    }

    private final Kind kind;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> details;

    private Refused(Kind kind, String code, @Nullable String field, Object... details) {
        super(code + Arrays.toString(details));
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.details = List.of(details);
    }

    /** Turn down a value; {@code field} is the option's name as typed, without dashes. */
    public static Refused badValue(String code, String field, Object... details) {
        return new Refused(Kind.BAD_VALUE, code, field, details);
    }

    public static Refused notPermitted(String code, Object... details) {
        return new Refused(Kind.NOT_PERMITTED, code, null, details);
    }

    public static Refused notFound(String code, Object... details) {
        return new Refused(Kind.NOT_FOUND, code, null, details);
    }

    /** The same, of what an option names: {@code option} is its name as typed, without dashes. */
    public Refused under(String option) {
        var same = new Refused(kind, code, option, details.toArray());
        same.setStackTrace(getStackTrace());
        return same;
    }

    public static Refused byRule(String code, Object... details) {
        return new Refused(Kind.RULE, code, null, details);
    }

    public static Refused damaged(String code, Object... details) {
        return new Refused(Kind.DAMAGED, code, null, details);
    }

    public static Refused unusable(String code, Object... details) {
        return new Refused(Kind.UNUSABLE, code, null, details);
    }

    public Kind kind() {
        return kind;
    }

    /** Kebab-case, subject first, permanent: {@code vendor-retired}. */
    public String code() {
        return code;
    }

    /** The option at fault, without dashes, where one is. */
    public @Nullable String field() {
        return field;
    }

    public List<Object> details() {
        return details;
    }
}
