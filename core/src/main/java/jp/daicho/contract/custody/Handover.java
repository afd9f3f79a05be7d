package jp.daicho.contract.custody;

import static java.lang.Boolean.TRUE;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.InformationClass;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over; in a correction, a field that is absent was right.
 *
 * @param text what it is: 選挙人名簿抄本
 * @param confidentiality 自治体機密性
 * @param integrity 自治体完全性, if it was classified
 * @param availability 自治体可用性, if it was classified
 * @param media on what
 * @param personalData whether personal data are in it
 * @param myNumber whether individual numbers are in it (番号法)
 */
public record Handover(
        @Nullable String text,
        @Nullable InformationClass confidentiality,
        @Nullable Level integrity,
        @Nullable Level availability,
        @Nullable Media media,
        @Nullable Boolean personalData,
        @Nullable Boolean myNumber) {

    /** Says nothing. */
    public static final Handover NOTHING = new Handover(null, null, null, null, null, null, null);

    /** This handover as it was typed, once its text is fit to be recorded; what is recorded is never checked again. */
    public Handover checked() {
        return new Handover(
                FreeText.optional("text", text),
                confidentiality,
                integrity,
                availability,
                media,
                personalData,
                myNumber);
    }

    /** This handover with these flags. */
    public Handover flagged(@Nullable Boolean personal, @Nullable Boolean numbers) {
        return new Handover(text, confidentiality, integrity, availability, media, personal, numbers);
    }

    /** This handover where {@code newer} says nothing, {@code newer} where it speaks. */
    public Handover with(Handover newer) {
        return new Handover(
                newer.text == null ? text : newer.text,
                newer.confidentiality == null ? confidentiality : newer.confidentiality,
                newer.integrity == null ? integrity : newer.integrity,
                newer.availability == null ? availability : newer.availability,
                newer.media == null ? media : newer.media,
                newer.personalData == null ? personalData : newer.personalData,
                newer.myNumber == null ? myNumber : newer.myNumber);
    }

    /** Whether it is important by its confidentiality (機密性2以上). */
    public boolean isConfidential() {
        return confidentiality != InformationClass.CLASS_1;
    }

    /** How strictly its medium has to be disposed of. */
    public MediaClass mediaClass() {
        if (TRUE.equals(myNumber)) {
            return MediaClass.MY_NUMBER;
        }
        boolean important = isConfidential() || integrity == Level.LEVEL_2 || availability == Level.LEVEL_2;
        return important ? MediaClass.IMPORTANT : MediaClass.OTHER;
    }
}
