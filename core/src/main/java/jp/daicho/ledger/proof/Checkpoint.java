package jp.daicho.ledger.proof;

import java.util.regex.Pattern;
import jp.daicho.ledger.Hash;
import jp.daicho.ledger.LedgerId;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger was at one moment, to be kept where its administrator cannot reach it.
 *
 * @param ledger the ledger's id; absent where it was read from paper, which does not carry it
 * @param size the number of events
 * @param root of the tree over them
 */
public record Checkpoint(String organ, @Nullable String ledger, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (size < 0) {
            throw new IllegalArgumentException("a size of " + size);
        }
    }

    /** Three lines as C2SP's tlog-checkpoint has them, unsigned: origin, size, root in Base64. */
    public String text() {
        if (ledger == null) {
            throw new IllegalStateException("a checkpoint read from paper has no origin");
        }
        return "daicho/" + organ + "/" + ledger + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** One line that can be written by hand: {@code D1 KAWASE 42 XXXX-XXXX-…-XX}. */
    public String paper() {
        return PaperForm.write(organ, size, root);
    }

    /**
     * Read either form; signatures after a text are ignored.
     *
     * @throws Refused {@code checkpoint-mistyped}
     */
    public static Checkpoint parse(String typed) {
        try {
            return typed.strip().startsWith("daicho/") ? parseText(typed.strip()) : PaperForm.read(typed);
        } catch (IllegalArgumentException e) {
            var refused = Refused.badValue("checkpoint-mistyped", "checkpoint", typed.strip());
            refused.initCause(e);
            throw refused;
        }
    }

    private static Checkpoint parseText(String text) {
        var lines = text.split("\\s+", 4);
        var origin = lines[0].split("/", -1);
        if (lines.length < 3 || origin.length != 3) {
            throw new IllegalArgumentException("no three lines");
        }
        var ledger = new LedgerId(origin[1], origin[2]);
        return new Checkpoint(ledger.organ(), ledger.id(), size(lines[1]), Hash.parse(lines[2]));
    }

    static long size(String digits) {
        if (!SIZE.matcher(digits).matches()) {
            throw new IllegalArgumentException("no size: " + digits);
        }
        return Long.parseLong(digits);
    }
}
