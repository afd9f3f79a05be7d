package jp.daicho.social;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import org.jspecify.annotations.Nullable;

/** Who answers for an account, and who runs it. Never edited once shipped. */
public sealed interface AccountDutyEvent extends AccountEvent {

    /** 責任者; whoever was it before is it no longer. */
    record ResponsiblePersonAssigned(
            AccountId account,
            StaffId staff,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountDutyEvent, AccountEvent.Arrangement, Foreseeable {
        public ResponsiblePersonAssigned {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(staff);
        }
    }

    /** Nobody is responsible from that day on. */
    record ResponsiblePersonReleased(
            AccountId account,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountDutyEvent, AccountEvent.Arrangement, Foreseeable {
        public ResponsiblePersonReleased {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of();
        }

        @Override
        public Class<? extends AccountEvent.Fact> topic() {
            return ResponsiblePersonAssigned.class;
        }
    }

    /** 代理: all of them; empty for nobody. */
    record DeputiesNamed(
            AccountId account,
            List<StaffId> staff,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountDutyEvent, AccountEvent.Arrangement, Foreseeable {
        public DeputiesNamed {
            staff = staff == null ? List.of() : List.copyOf(staff);
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(staff);
        }
    }

    /** 担当者: all of them; {@code contract} under which a contractor runs it, if one does. */
    record OperatorsNamed(
            AccountId account,
            List<StaffId> staff,
            @Nullable ContractId contract,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountDutyEvent, AccountEvent.Arrangement, Foreseeable {
        public OperatorsNamed {
            staff = staff == null ? List.of() : List.copyOf(staff);
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(staff, contract);
        }
    }
}
