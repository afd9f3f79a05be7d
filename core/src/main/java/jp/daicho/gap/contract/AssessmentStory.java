package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;

/** What rules know of one contract's text: what was said of each clause under which edition, and what is waived. */
final class AssessmentStory {

    private final EditionId first;
    private final long position;
    private final ClauseBook book;
    private final Timeline<ClauseRecorded> said = new Timeline<>();
    private final Timeline<ClauseWaived> waivers = new Timeline<>();

    /** Of a contract concluded at {@code position} under the edition {@code first}. */
    AssessmentStory(EditionId first, long position, ClauseBook book) {
        this.first = first;
        this.position = position;
        this.book = book;
    }

    void on(AssessmentEvent event, long at) {
        var day = event.effectiveOn();
        switch (event) {
            case ClauseRecorded recorded -> said.put(day, at, recorded);
            case ClauseWaived waived -> waivers.put(day, at, waived);
        }
    }

    void takeOut(long voided) {
        said.remove(voided);
        waivers.remove(voided);
    }

    /** The clauses of which something was said. */
    Set<ClauseId> assessed() {
        return said.all().stream().map(ClauseRecorded::clause).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was said of a clause, from the day it was first assessed. */
    List<Stretch<ClauseState>> said(ClauseId clause) {
        return said.where(recorded -> recorded.clause().equals(clause)).stretches().stream()
                .map(each -> each.with(each.value().state()))
                .toList();
    }

    /** The days on which one of these was said of a clause. */
    private Days said(ClauseId clause, Set<ClauseState> states) {
        return Days.of(said(clause).stream()
                .filter(each -> states.contains(each.value()))
                .map(Stretch::period)
                .toList());
    }

    /** The waivers of a clause by their last days, each from its own day until the next one's; it may be over before. */
    List<Stretch<LocalDate>> waivers(ClauseId clause) {
        return waivers.where(waived -> waived.clause().equals(clause)).stretches().stream()
                .map(each -> each.with(each.value().until()))
                .toList();
    }

    /** The days on which a clause is waived. */
    Days waived(ClauseId clause) {
        return Days.of(waivers(clause).stream()
                .map(waiver ->
                        waiver.period().and(Period.through(waiver.period().from(), waiver.value())))
                .toList());
    }

    /** The days on which a clause is there, or waived. */
    Days settled(ClauseId clause) {
        var settled = new ArrayList<>(said(clause, Set.of(ClauseState.PRESENT)).periods());
        settled.addAll(waived(clause).periods());
        return Days.of(settled);
    }

    /** The clauses it has to have, where it meets these conditions, by the edition it is at. */
    List<Demand> demands(List<Stretch<Set<RequiredOf>>> met) {
        List<Demand> demands = new ArrayList<>();
        for (Stretch<Set<RequiredOf>> conditions : Stretch.joined(met)) {
            for (Stretch<EditionId> edition : editions()) {
                var period = conditions.period().and(edition.period());
                if (!period.isEmpty()) {
                    var clauses = book.required(edition.value(), conditions.value());
                    demands.add(new Demand(period, clauses, List.of(position, conditions.order(), edition.order())));
                }
            }
        }
        return demands;
    }

    /** The edition it is at: that of the last assessment, before the first one that of its conclusion. */
    private List<Stretch<EditionId>> editions() {
        Timeline<EditionId> editions = new Timeline<>();
        editions.put(LocalDate.MIN, position, first);
        said.stretches()
                .forEach(each -> editions.put(
                        each.period().from(), each.order(), each.value().edition()));
        return Stretch.joined(editions.stretches());
    }

    /** What is left of {@code demands} where clauses that are there, or waived, are taken out. */
    List<Demand> missing(List<Demand> demands) {
        return Demand.without(demands, this::settled);
    }

    /** What is left of {@code demands} where clauses that somebody has looked at are taken out. */
    List<Demand> notAssessed(List<Demand> demands) {
        return Demand.without(demands, clause -> said(clause, Set.of(ClauseState.values())));
    }
}
