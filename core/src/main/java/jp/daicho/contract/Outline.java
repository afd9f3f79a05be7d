package jp.daicho.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What describes a contract (契約の概要); a field that is absent, or an empty list, says nothing.
 *
 * @param title 件名
 * @param number 契約番号, the office's own
 * @param amount 契約金額, whole yen
 * @param section 所管課
 * @param information the classes of information the vendor handles
 * @param zones the networks it works in
 * @param personalData whether it handles personal data
 * @param myNumber whether it handles individual numbers (番号法)
 * @param system what it does to an information system
 * @param juki whether it touches the Basic Resident Register Network (住基ネット)
 */
public record Outline(
        @Nullable String title,
        @Nullable String number,
        @Nullable Long amount,
        @Nullable String section,
        List<InformationClass> information,
        List<Zone> zones,
        @Nullable Boolean personalData,
        @Nullable Boolean myNumber,
        @Nullable SystemWork system,
        @Nullable Boolean juki) {

    /** Says nothing. */
    public static final Outline NOTHING =
            new Outline(null, null, null, null, List.of(), List.of(), null, null, null, null);

    public Outline {
        information = List.copyOf(information);
        zones = List.copyOf(zones);
    }

    public static Outline titled(String title) {
        return new Outline(title, null, null, null, List.of(), List.of(), null, null, null, null);
    }

    /** Says only what it costs, in whole yen. */
    public static Outline priced(long amount) {
        return new Outline(null, null, amount, null, List.of(), List.of(), null, null, null, null);
    }

    /** This outline as it was typed, once it is fit to be recorded; what is recorded is never checked again. */
    public Outline checked() {
        if (amount != null && amount < 0) {
            throw Refused.badValue("amount-negative", "amount", amount);
        }
        return new Outline(
                FreeText.optional("title", title),
                FreeText.optionalName("number", number),
                amount,
                FreeText.optionalName("section", section),
                information.stream().distinct().sorted().toList(),
                zones.stream().distinct().sorted().toList(),
                personalData,
                myNumber,
                system,
                juki);
    }

    public boolean saysNothing() {
        return equals(NOTHING);
    }

    /** Whether it says nothing but whether personal data or individual numbers are handled. */
    public boolean saysNoMoreThanFlags() {
        return equals(new Outline(null, null, null, null, List.of(), List.of(), personalData, myNumber, null, null));
    }

    /** This outline where {@code newer} says nothing, {@code newer} where it speaks. */
    public Outline with(Outline newer) {
        return new Outline(
                newer.title == null ? title : newer.title,
                newer.number == null ? number : newer.number,
                newer.amount == null ? amount : newer.amount,
                newer.section == null ? section : newer.section,
                newer.information.isEmpty() ? information : newer.information,
                newer.zones.isEmpty() ? zones : newer.zones,
                newer.personalData == null ? personalData : newer.personalData,
                newer.myNumber == null ? myNumber : newer.myNumber,
                newer.system == null ? system : newer.system,
                newer.juki == null ? juki : newer.juki);
    }

    public ContractProfileChanged changed(ContractId contract, LocalDate on, Grounds grounds) {
        return new ContractProfileChanged(
                contract,
                title,
                number,
                amount,
                section,
                information,
                zones,
                personalData,
                myNumber,
                system,
                juki,
                on,
                grounds.reason(),
                grounds.evidence());
    }
}
