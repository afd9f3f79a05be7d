package jp.daicho.gap.vendor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;

/** What one vendor was called when, and under which corporate number (法人番号). */
final class VendorNames {

    private final Timeline<Profile> profiles = new Timeline<>();
    private final Timeline<CorporateNumber> numbers = new Timeline<>();

    void put(LocalDate day, long at, Profile profile) {
        profiles.put(day, at, profile);
        if (profile.corporateNumber() != null) {
            numbers.put(day, at, profile.corporateNumber());
        }
    }

    void takeOut(long voided) {
        profiles.remove(voided);
        numbers.remove(voided);
    }

    String title(LocalDate day) {
        var profile = profiles.upTo(day).stream().reduce(Profile::with).orElseThrow();
        return requireNonNull(profile.name());
    }

    List<Stretch<String>> titles() {
        return profiles.stretches(Profile::with).stream()
                .map(said ->
                        new Stretch<>(said.period(), requireNonNull(said.value().name()), said.order()))
                .toList();
    }

    /** Its corporate numbers, one after another. */
    List<Stretch<CorporateNumber>> numbers() {
        return numbers.stretches();
    }
}
