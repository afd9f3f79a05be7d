package jp.daicho;

import static jp.daicho.Kawase.FOUNDED;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one ledger file, each with a register of its own. */
class SharedFileTest {

    private static final VendorsOn VENDORS = new VendorsOn(TODAY);

    @TempDir
    Path folder;

    private Kawase left;
    private Kawase right;

    @BeforeEach
    void found() {
        left = Kawase.founded(folder);
        right = Kawase.openedAgain(left.file);
    }

    @AfterEach
    void close() {
        left.close();
        right.close();
    }

    @Test
    void eachSeesWhatTheOtherRecorded() {
        for (int round = 1; round <= 10; round += 2) {
            left.record(HANAKO, registeringVendor(null, "左"));
            assertThat(right.register.ask(HANAKO, VENDORS)).hasSize(round);
            right.record(HANAKO, registeringVendor(null, "右"));
            assertThat(left.register.ask(HANAKO, VENDORS)).hasSize(round + 1);
        }
    }

    @Test
    void eachDecidesOnWhatTheOtherRecorded() {
        left.record(HANAKO, registeringVendor("V-0007", "左"), registering("taro"));

        assertRefused("RULE code-taken [V-0007]", () -> right.record(HANAKO, registeringVendor("V-0007", "右")));
        assertRefused("RULE login-taken [taro, S-0002]", () -> right.record(HANAKO, registering("taro")));
        assertThat(right.record(HANAKO, registeringVendor(null, "右")).entries())
                .extracting(Recorded::record)
                .containsExactly("V-0008");

        right.record(HANAKO, new SuspendVendor(new VendorId("V-0007"), null, GROUNDS));
        assertThat(left.record(HANAKO, new SuspendVendor(new VendorId("V-0007"), null, GROUNDS))
                        .entries())
                .isEmpty();
        assertThat(left.register
                        .ask(HANAKO, new OneVendor(new VendorId("V-0007"), TODAY))
                        .row()
                        .state())
                .isEqualTo(VendorState.SUSPENDED);
    }

    @Test
    void aRoleTakenThereIsTakenHere() {
        left.employ("taro", Role.ADMIN);
        right.record("taro", registeringVendor(null, "右"));

        left.record(HANAKO, new RevokeRole(new StaffId("S-0002"), Role.ADMIN, GROUNDS));

        assertRefused(
                "NOT_PERMITTED role-needed [S-0002, taro]", () -> right.record("taro", registeringVendor(null, "右")));
    }

    @Test
    void oneOfTwoTakesACode() {
        for (int number = 1; number <= 20; number++) {
            var code = "V-" + number;

            var outcomes = together(List.of(left, right), town -> attempt(town, code));

            assertThat(outcomes).containsExactlyInAnyOrder("recorded", "code-taken");
        }
        assertThat(left.register.size()).isEqualTo(FOUNDED + 20);
    }

    private static String attempt(Kawase town, String code) {
        try {
            town.record(HANAKO, registeringVendor(code, "さくら"));
            return "recorded";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void everyActOfManyIsThereOnce() {
        var third = Kawase.openedAgain(left.file);
        var fourth = Kawase.openedAgain(left.file);
        try (third;
                fourth) {
            var recorded = together(List.of(left, right, third, fourth), SharedFileTest::fiftyVendors);

            assertThat(recorded.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200)
                            .mapToObj("V-%04d"::formatted)
                            .toList());
            assertThat(right.register.ask(HANAKO, VENDORS)).hasSize(200);
        }
        assertThat(left.verify()).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.size()).isEqualTo(FOUNDED + 200);
            assertThat(intact.commits()).isEqualTo(1 + 200);
        });
    }

    private static List<String> fiftyVendors(Kawase town) {
        List<String> codes = new ArrayList<>();
        for (int act = 0; act < 50; act++) {
            codes.add(town.record(HANAKO, registeringVendor(null, "さくら"))
                    .entries()
                    .get(0)
                    .record());
        }
        return codes;
    }

    /** Let a thread for each of {@code towns} do {@code deed}, all at once. */
    private static <T> List<T> together(List<Kawase> towns, Deed<T> deed) {
        try (var threads = Executors.newFixedThreadPool(towns.size())) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(towns.stream()
                    .map(town -> (Callable<T>) () -> deed.of(town))
                    .toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private interface Deed<T> {
        T of(Kawase town);
    }
}
