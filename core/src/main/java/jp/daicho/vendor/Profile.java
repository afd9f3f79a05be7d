package jp.daicho.vendor;

import jp.daicho.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What describes a vendor; a field that is absent says nothing.
 *
 * @param name 名称, as registered
 * @param kana フリガナ
 * @param address 所在地
 */
public record Profile(
        @Nullable String name,
        @Nullable String kana,
        @Nullable CorporateNumber corporateNumber,
        @Nullable String address) {

    /** This profile as it was typed, once each text is fit to be recorded; what is recorded is never checked again. */
    Profile checked() {
        return new Profile(
                FreeText.optionalName("name", name),
                FreeText.optionalName("kana", kana),
                corporateNumber,
                FreeText.optionalName("address", address));
    }

    public boolean saysNothing() {
        return name == null && kana == null && corporateNumber == null && address == null;
    }

    /** This profile where {@code newer} says nothing, {@code newer} where it speaks. */
    public Profile with(Profile newer) {
        return new Profile(
                newer.name == null ? name : newer.name,
                newer.kana == null ? kana : newer.kana,
                newer.corporateNumber == null ? corporateNumber : newer.corporateNumber,
                newer.address == null ? address : newer.address);
    }
}
