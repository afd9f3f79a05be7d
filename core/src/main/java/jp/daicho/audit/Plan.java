package jp.daicho.audit;

import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/**
 * What is to be verified, and by whom.
 *
 * @param year the fiscal year it is for, by the calendar year that one begins in
 * @param scope 対象, in words
 * @param auditors those of the staff who audit; others are named in the scope
 * @param sections whom they audit, or who is to check itself
 * @param records the vendors, contracts, services … that are looked at
 */
public record Plan(
        AuditKind kind, int year, String scope, List<StaffId> auditors, List<String> sections, List<String> records) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9_000;

    public Plan {
        auditors = auditors.stream().distinct().toList();
        sections = sections.stream().distinct().toList();
        records = records.stream().distinct().toList();
    }

    /** The same, done by {@code others}. */
    Plan by(List<StaffId> others) {
        return new Plan(kind, year, scope, others, sections, records);
    }

    /** This plan as it was typed, fit to be recorded. */
    Plan checked() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.badValue("fiscal-year-unfit", "year", year);
        }
        if (!auditors.isEmpty() && sections.isEmpty() && records.isEmpty()) {
            throw Refused.badValue("audited-unnamed", "section");
        }
        return new Plan(
                kind,
                year,
                FreeText.required("scope", scope),
                auditors,
                sections.stream()
                        .map(section -> FreeText.requiredName("section", section))
                        .toList(),
                records.stream().map(record -> Text.code("record", record)).toList());
    }
}
