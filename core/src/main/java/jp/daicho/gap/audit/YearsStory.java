package jp.daicho.gap.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import jp.daicho.gap.rule.OrganStory;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.shared.Days;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Period;

/** What rules know of the organ's fiscal years: what was done for which, and when. */
public final class YearsStory extends OrganStory {

    /** Something done on {@code day} for the fiscal year {@code year}. */
    private record Done(FiscalYear year, LocalDate day) {

        /**
         * From its day on, until the year after the next begins: then a year is over that it wasn't done for.
         */
        Period settles() {
            return new Period(day, year.next().next().firstDay());
        }
    }

    private final Supplier<Days> outsourced;
    private final Map<Proof, Map<Long, Done>> done = new EnumMap<>(Proof.class);
    private final Map<Long, LocalDate> vendorsAudited = new TreeMap<>();

    /** @param outsourced the days on which a contract is in force, by all that is known when it is asked */
    public YearsStory(OrganEstablished event, long position, Supplier<Days> outsourced) {
        super(event, position);
        this.outsourced = outsourced;
    }

    public void did(Proof proof, FiscalYear year, LocalDate day, long at) {
        done.computeIfAbsent(proof, none -> new TreeMap<>()).put(at, new Done(year, day));
    }

    /** An audit that was reported on {@code day} looked at a vendor, or at what one does for the office. */
    public void auditedVendors(LocalDate day, long at) {
        vendorsAudited.put(at, day);
    }

    @Override
    public void takeOut(long voided) {
        done.values().forEach(each -> each.remove(voided));
    }

    /** The fiscal year in which the register was opened; earlier ones are nobody's business here. */
    FiscalYear opened() {
        return FiscalYear.of(established().effectiveOn());
    }

    /**
     * The days from {@code first} on on which the last fiscal year that is over lacks {@code proof}, and nothing newer
     * makes up for it.
     */
    Days lacking(Proof proof, LocalDate first) {
        var settled = done.getOrDefault(proof, Map.of()).values().stream()
                .map(Done::settles)
                .toList();
        return Days.of(Period.from(first)).without(Days.of(settled));
    }

    /** The days from {@code first} on on which somebody works for the office, and no vendor was ever audited. */
    Days vendorsUnaudited(LocalDate first) {
        var until = vendorsAudited.values().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return outsourced.get().and(new Period(first, until));
    }

    /** Where the organ was established, and where {@code proof} was given before {@code day}. */
    List<Long> causes(Proof proof, LocalDate day) {
        List<Long> causes = new ArrayList<>(List.of(position()));
        done.getOrDefault(proof, Map.of()).forEach((at, each) -> {
            if (each.day().isBefore(day)) {
                causes.add(at);
            }
        });
        return causes;
    }
}
