package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.contract.subcontract.SubcontractState;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may decide on re-outsourcing, and what it looks at, through the core as it is really assembled. */
class SubcontractWiringTest {

    private static final ContractId C1 = new ContractId("C-1");
    private static final VendorId MOMIJI = new VendorId("V-2");
    private static final SubcontractId R1 = new SubcontractId("R1");
    private static final StaffId TARO = new StaffId("S-0002");

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
        town.record(HANAKO, registeringVendor("V-1", "さくら"), registeringVendor("V-2", "もみじ"));
        var outline = Outline.titled("保守");
        town.record(
                HANAKO,
                new ConcludeContract(C1, new VendorId("V-1"), outline, TODAY, TODAY.plusDays(9), GROUNDS),
                new RequestSubcontract(C1, null, sub(), null, GROUNDS));
        town.employ("taro", Role.APPROVER);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static Sub sub() {
        return new Sub(MOMIJI, null, "発送", "設備がない", null, false, false, false);
    }

    private static DomainCommand approving(@Nullable StaffId approver) {
        return new ApproveSubcontract(C1, R1, List.of(), false, approver, null, GROUNDS);
    }

    private static DomainCommand refusing(@Nullable StaffId approver) {
        return new RefuseSubcontract(C1, R1, approver, null, GROUNDS);
    }

    private Subcontract decided() {
        return town.register
                .ask(HANAKO, new OneContract(C1, TODAY))
                .subcontracts()
                .getFirst();
    }

    @Test
    void anApproverDecidesInPerson() {
        town.employ("jiro", Role.APPROVER);
        assertRefused("NOT_PERMITTED role-needed [S-0003, jiro]", () -> town.record("jiro", approving(TARO)));
        assertRefused("NOT_PERMITTED role-needed [S-0003, jiro]", () -> town.record("jiro", refusing(TARO)));

        town.record("taro", approving(null));

        assertThat(decided().state()).isEqualTo(SubcontractState.APPROVED);
        assertThat(decided().approved()).extracting(event -> event.approver()).isEqualTo(TARO);
    }

    @Test
    void anAdminTypesWhatAnotherDecided() {
        town.record(HANAKO, refusing(TARO));

        assertThat(decided().refused()).extracting(event -> event.approver()).isEqualTo(TARO);
        assertThat(decided().state()).isEqualTo(SubcontractState.REFUSED);
    }

    @Test
    void othersOnlyLook() {
        town.employ("jiro", Role.REVIEWER, Role.AUDITOR);
        var requesting = new RequestSubcontract(C1, null, sub(), null, GROUNDS);

        assertRefused("NOT_PERMITTED role-needed [S-0003, jiro]", () -> town.record("jiro", approving(null)));
        assertRefused("NOT_PERMITTED role-needed [S-0002, taro]", () -> town.record("taro", requesting));
    }

    @Test
    void aVendorIsLookedAtAsTheSameActLeavesIt() {
        assertRefused(
                "RULE vendor-suspended [V-2, 2026-11-23]",
                () -> town.record(HANAKO, new SuspendVendor(MOMIJI, null, GROUNDS), approving(TARO)));
    }
}
