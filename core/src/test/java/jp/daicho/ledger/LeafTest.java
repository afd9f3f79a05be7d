package jp.daicho.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bytes of a leaf are pinned: a change here would break every ledger ever written. */
class LeafTest {

    static final LedgerId LEDGER = new LedgerId("KAWASE", "000102030405060708090a0b0c0d0e0f");

    private static final NewEvent FIRST = new NewEvent(
            "e-1", "V-0001", "Vendor", 0, "2026-04-01T00:00:00.000Z", "VendorRegistered", "1", "{\"a\":\"川\"}", "{}");

    @Test
    void laysTheFieldsOutInOrder() {
        assertThat(HexFormat.of().formatHex(Leaf.bytes(LEDGER, 258, 257, RawEvent.of(FIRST))))
                .isEqualTo(String.join(
                        "",
                        "01",
                        "00000020",
                        "3030303130323033303430353036303730383039306130623063306430653066",
                        "0000000000000102",
                        "0000000000000101",
                        "00000003652d31",
                        "00000006562d30303031",
                        "0000000656656e646f72",
                        "0000000000000000",
                        "00000018323032362d30342d30315430303a30303a30302e3030305a",
                        "0000001056656e646f7252656769737465726564",
                        "0000000131",
                        "0000000b7b2261223a22e5b79d227d",
                        "000000027b7d"));
    }

    @Test
    void hasAPinnedHash() {
        assertThat(Leaf.hash(LEDGER, new StoredEvent(258, 257, FIRST)))
                .hasToString("9bd03c4f0fecfb6f68ab011dc66745e5a919f66c24fad59babf8d701557bcc0c");
    }

    @Test
    void tellsAbsentFromEmpty() {
        var absent = new NewEvent("e", "e", null, -1, FIRST.timestamp(), "Note", null, "{}", "{}");
        var empty = new NewEvent("e", "e", "", -1, FIRST.timestamp(), "Note", "", "{}", "{}");

        assertThat(Leaf.hash(LEDGER, new StoredEvent(0, 0, absent)))
                .hasToString("e47ed3e3d05e542fd3eb7f23d57bf63fe4f4cef10adaae03ce4c3694e969ed78");
        assertThat(Leaf.hash(LEDGER, new StoredEvent(0, 0, empty)))
                .hasToString("981dc0af953223f8b1ebfd722a754dc58e69ea8f9fc962d42c01aa8f283eeeb1");
    }

    @Test
    void dependsOnEveryField() {
        var otherLedger = new LedgerId("KAWASE", "ff0102030405060708090a0b0c0d0e0f");
        var variants = Stream.of(
                Leaf.hash(LEDGER, new StoredEvent(9, 8, FIRST)),
                Leaf.hash(otherLedger, new StoredEvent(9, 8, FIRST)),
                Leaf.hash(LEDGER, new StoredEvent(8, 8, FIRST)),
                Leaf.hash(LEDGER, new StoredEvent(9, 9, FIRST)),
                hash(new NewEvent("x", "a", "t", 1, "s", "p", "r", "d", "m")),
                hash(new NewEvent("e", "x", "t", 1, "s", "p", "r", "d", "m")),
                hash(new NewEvent("e", "a", "x", 1, "s", "p", "r", "d", "m")),
                hash(new NewEvent("e", "a", "t", 2, "s", "p", "r", "d", "m")),
                hash(new NewEvent("e", "a", "t", 1, "x", "p", "r", "d", "m")),
                hash(new NewEvent("e", "a", "t", 1, "s", "x", "r", "d", "m")),
                hash(new NewEvent("e", "a", "t", 1, "s", "p", "x", "d", "m")),
                hash(new NewEvent("e", "a", "t", 1, "s", "p", "r", "x", "m")),
                hash(new NewEvent("e", "a", "t", 1, "s", "p", "r", "d", "x")),
                hash(new NewEvent("ea", "", "t", 1, "s", "p", "r", "d", "m")));

        assertThat(variants).doesNotHaveDuplicates();
    }

    @Test
    void growsTheTreeInACommit() {
        var commit = Commit.after(Tail.EMPTY, LEDGER, "c-1", List.of(FIRST, FIRST));

        assertThat(commit.tree())
                .isEqualTo(Frontier.EMPTY
                        .append(Leaf.hash(LEDGER, new StoredEvent(0, 0, FIRST)))
                        .append(Leaf.hash(LEDGER, new StoredEvent(1, 0, FIRST))));
        assertThat(commit.maxTimestamp()).isEqualTo(1_775_001_600_000L);
        assertThat(commit.tail().position()).isEqualTo(2);
    }

    private static Hash hash(NewEvent event) {
        return Leaf.hash(LEDGER, new StoredEvent(9, 8, event));
    }
}
