package jp.daicho.contract.custody;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Text;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What was handed over to a vendor, and what became of it. Past tense; facts only; never edited once shipped. */
public sealed interface CustodyEvent extends OfContract
        permits CustodyEvent.InformationProvided, Settlement, CustodyEvent.AcceptanceInspected {

    /** 情報の提供; what it says of the information is explained by {@link Handover}. */
    record InformationProvided(
            ContractId contract,
            ItemId item,
            String text,
            InformationClass confidentiality,
            @Nullable Level integrity,
            @Nullable Level availability,
            Media media,
            @Nullable Boolean personalData,
            @Nullable Boolean myNumber,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements CustodyEvent, Voidable {

        public InformationProvided {
            evidence = Evidence.orNone(evidence);
        }

        /** The handover of {@code handed}, which says at least what it is, its class, and on what. */
        public static InformationProvided of(
                ContractId contract, ItemId item, Handover handed, LocalDate on, Grounds grounds) {
            return new InformationProvided(
                    contract,
                    item,
                    Text.present("text", handed.text()),
                    requireNonNull(handed.confidentiality()),
                    handed.integrity(),
                    handed.availability(),
                    requireNonNull(handed.media()),
                    handed.personalData(),
                    handed.myNumber(),
                    on,
                    grounds.reason(),
                    grounds.evidence());
        }

        /** Whether {@code other} hands over the same, under whatever number. */
        boolean sameAs(InformationProvided other) {
            return handover().equals(other.handover()) && effectiveOn.equals(other.effectiveOn);
        }

        public Handover handover() {
            return new Handover(text, confidentiality, integrity, availability, media, personalData, myNumber);
        }
    }

    /**
     * 返還: the vendor gave it back.
     *
     * @param method how it came back, in the office's words: 手渡し
     * @param certificate 受領書番号
     */
    record InformationReturned(
            ContractId contract,
            ItemId item,
            @Nullable String method,
            @Nullable String certificate,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Settlement {

        public InformationReturned {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public boolean sameAs(Settlement other) {
            return other instanceof InformationReturned same
                    && item.equals(same.item)
                    && Objects.equals(method, same.method)
                    && Objects.equals(certificate, same.certificate)
                    && effectiveOn.equals(same.effectiveOn);
        }
    }

    /**
     * 廃棄・消去の証明: what the vendor held is gone.
     *
     * @param media on what the vendor held it; absent: on what it was handed over
     * @param certificate 消去・廃棄証明書の番号
     * @param witness who of the office was present
     */
    record DisposalCertified(
            ContractId contract,
            ItemId item,
            DisposalMethod method,
            @Nullable Media media,
            @Nullable String certificate,
            @Nullable StaffId witness,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Settlement {

        public DisposalCertified {
            evidence = Evidence.orNone(evidence);
        }

        /** On what the vendor held {@code provided}. */
        public Media media(InformationProvided provided) {
            return media == null ? provided.media() : media;
        }

        @Override
        public boolean sameAs(Settlement other) {
            return other instanceof DisposalCertified same
                    && item.equals(same.item)
                    && method == same.method
                    && media == same.media
                    && Objects.equals(certificate, same.certificate)
                    && Objects.equals(witness, same.witness)
                    && effectiveOn.equals(same.effectiveOn);
        }
    }

    /**
     * 返還等の免除: somebody decided that it need neither come back nor be disposed of.
     *
     * @param applicant who asked for it; never the approver
     * @param decision 決裁番号, the office's own
     */
    record ReturnExcused(
            ContractId contract,
            ItemId item,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements Settlement {

        public ReturnExcused {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public boolean sameAs(Settlement other) {
            return other instanceof ReturnExcused same
                    && item.equals(same.item)
                    && approver.equals(same.approver)
                    && applicant.equals(same.applicant)
                    && Objects.equals(decision, same.decision)
                    && effectiveOn.equals(same.effectiveOn);
        }
    }

    /**
     * 検収: whether what was delivered is as agreed, and the measures were kept.
     *
     * @param text what was found
     */
    record AcceptanceInspected(
            ContractId contract,
            Inspection result,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements CustodyEvent, Voidable {

        public AcceptanceInspected {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever was said and shown for it. */
        boolean sameAs(AcceptanceInspected other) {
            return result == other.result && Objects.equals(text, other.text) && effectiveOn.equals(other.effectiveOn);
        }
    }
}
