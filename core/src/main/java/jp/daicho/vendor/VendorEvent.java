package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Forgotten;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a vendor. Past tense; facts only; never edited once shipped. */
public sealed interface VendorEvent extends DomainEvent {

    VendorId vendor();

    /** What can be said of a vendor and be taken back, because no state hangs on it. */
    sealed interface Fact extends VendorEvent, Voidable {}

    record VendorRegistered(
            VendorId vendor,
            String name,
            @Nullable String kana,
            @Nullable CorporateNumber corporateNumber,
            @Nullable String address,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements VendorEvent {

        public VendorRegistered {
            evidence = Evidence.orNone(evidence);
        }

        public Profile profile() {
            return new Profile(name, kana, corporateNumber, address);
        }
    }

    /** Only what changed; a field that is absent stays as it was. */
    record VendorProfileChanged(
            VendorId vendor,
            @Nullable String name,
            @Nullable String kana,
            @Nullable CorporateNumber corporateNumber,
            @Nullable String address,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public VendorProfileChanged {
            evidence = Evidence.orNone(evidence);
        }

        public Profile profile() {
            return new Profile(name, kana, corporateNumber, address);
        }
    }

    /**
     * A person to turn to, whole: it replaces what was known of the same {@code contact}.
     *
     * @param contact numbered within the vendor: {@code K1}
     */
    record VendorContactChanged(
            VendorId vendor,
            String contact,
            Sealed name,
            @Nullable String post,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public VendorContactChanged {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 氏名の消去: all that was ever sealed of this contact can be read no more, and it is nobody to turn to. */
    record VendorContactForgotten(VendorId vendor, String contact, ForgettingCause cause, LocalDate effectiveOn)
            implements VendorEvent, Forgotten {

        @Override
        public String subject() {
            return vendor + "/" + contact;
        }
    }

    /** {@code validUntil} is the last day it holds, that day included. */
    record CertificationRecorded(
            VendorId vendor,
            Certificate kind,
            @Nullable String number,
            @Nullable LocalDate validUntil,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public CertificationRecorded {
            evidence = Evidence.orNone(evidence);
        }

        /** The same certification, as it is known of a vendor that took over another's on {@code day}. */
        public CertificationRecorded notBefore(LocalDate day) {
            return effectiveOn.isBefore(day)
                    ? new CertificationRecorded(vendor, kind, number, validUntil, day, reason, evidence)
                    : this;
        }

        /** Whether {@code other} certifies the same, whatever was said and shown for it. */
        boolean sameAs(CertificationRecorded other) {
            return kind == other.kind
                    && Objects.equals(number, other.number)
                    && Objects.equals(validUntil, other.validUntil)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /**
     * Who controls the vendor. Only what was disclosed; a field that is absent stays as it was.
     *
     * @param parent 親会社・資本関係
     * @param noParent true where it says that there is none
     * @param country where its headquarters or its majority owner is
     */
    record VendorOwnershipDisclosed(
            VendorId vendor,
            @Nullable String parent,
            @Nullable Boolean noParent,
            @Nullable Country country,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public VendorOwnershipDisclosed {
            evidence = Evidence.orNone(evidence);
        }

        public Ownership ownership() {
            return new Ownership(parent, noParent, country);
        }
    }

    /** 宣誓: it declared that it depends on no external actor. {@code validUntil} is the last day it holds. */
    record VendorDeclarationReceived(
            VendorId vendor,
            @Nullable LocalDate validUntil,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public VendorDeclarationReceived {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} declares the same, whatever was said and shown for it. */
        boolean sameAs(VendorDeclarationReceived other) {
            return Objects.equals(validUntil, other.validUntil) && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 指名停止. {@code until} is the last day foreseen, that day included: it ends by itself after it. */
    record VendorSuspended(
            VendorId vendor, @Nullable LocalDate until, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements VendorEvent {

        public VendorSuspended {
            evidence = Evidence.orNone(evidence);
        }
    }

    record VendorReinstated(VendorId vendor, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements VendorEvent {

        public VendorReinstated {
            evidence = Evidence.orNone(evidence);
        }
    }

    record VendorRetired(VendorId vendor, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements VendorEvent {

        public VendorRetired {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 統合: it is another's record too; from {@code effectiveOn} on its contracts are the other's. */
    record VendorMerged(VendorId vendor, VendorId into, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements VendorEvent {

        public VendorMerged {
            evidence = Evidence.orNone(evidence);
        }
    }
}
