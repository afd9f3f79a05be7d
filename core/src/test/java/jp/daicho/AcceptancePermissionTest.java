package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may type that a gap is accepted, and who may set the rules. Taro is S-0002, Jiro S-0003. */
class AcceptancePermissionTest {

    private static final StaffId TARO = new StaffId("S-0002");
    private static final StaffId JIRO = new StaffId("S-0003");

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.record(HANAKO, registeringVendor("V-1", "さくら"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static AcceptGap accepting(StaffId approver, @Nullable StaffId applicant) {
        return new AcceptGap(GapId.of("VN-01:V-1:P-MARK"), TODAY, approver, applicant, null, GROUNDS);
    }

    @Test
    void anAdminTypesWhatAnotherDecided() {
        town.employ("taro", Role.APPROVER);

        assertThat(town.record(HANAKO, accepting(TARO, null)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("S-0001");
                    assertThat(((GapAccepted) entry.event()).applicant()).isEqualTo(StaffId.FOUNDER);
                });
    }

    @Test
    void anApproverTypesOnlyWhatHeDecidedForSomebodyElse() {
        town.employ("taro", Role.APPROVER);
        town.employ("jiro", Role.APPROVER);

        assertRefused(
                "NOT_PERMITTED role-needed [S-0003, jiro]",
                () -> town.record("jiro", accepting(TARO, StaffId.FOUNDER)));
        assertRefused("RULE approver-is-applicant [S-0003]", () -> town.record("jiro", accepting(JIRO, null)));
        assertThat(town.record("jiro", accepting(JIRO, StaffId.FOUNDER)).entries())
                .extracting(entry -> entry.actor())
                .containsExactly("S-0003");
    }

    @Test
    void aReviewerAndAnAuditorTypeNothing() {
        town.employ("taro", Role.REVIEWER, Role.AUDITOR);

        assertRefused(
                "NOT_PERMITTED role-needed [S-0002, taro]",
                () -> town.record("taro", accepting(TARO, StaffId.FOUNDER)));
    }

    @Test
    void onlyAnAdminSetsTheRules() {
        town.employ("taro", Role.APPROVER, Role.REVIEWER, Role.AUDITOR);
        var setting = new SetParameter(new RuleId("OC-04"), "months", "6", GROUNDS);

        assertRefused("NOT_PERMITTED role-needed [S-0002, taro]", () -> town.record("taro", setting));
        assertThat(town.record(HANAKO, setting).entries()).hasSize(1);
    }
}
