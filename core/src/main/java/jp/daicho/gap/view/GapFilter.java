package jp.daicho.gap.view;

import java.time.LocalDate;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.rule.Story;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Which gaps are wanted; what is null doesn't matter. */
public record GapFilter(
        @Nullable Severity severity,
        @Nullable RuleId rule,
        @Nullable Kind kind,
        @Nullable VendorId vendor,
        @Nullable String section) {

    /** All of them. */
    public static final GapFilter ALL = new GapFilter(null, null, null, null, null);

    /** This filter for the vendor that goes on in the place of the one it names. */
    GapFilter of(VendorId survivor) {
        return new GapFilter(severity, rule, kind, survivor, section);
    }

    /** @param concerned the vendor that the story concerns on the day; null if none */
    boolean wants(Story story, @Nullable VendorId concerned, LocalDate day) {
        return (vendor == null || vendor.equals(concerned))
                && (section == null || story.sections(day).contains(section));
    }

    boolean wants(Gap gap, Finding finding) {
        return (severity == null || severity == finding.severity())
                && (rule == null || rule.equals(gap.rule().id()))
                && (kind == null || kind == gap.rule().kind());
    }
}
