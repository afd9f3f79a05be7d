package jp.daicho.audit.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.AuditState;
import jp.daicho.audit.FindingEvent;
import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent;
import jp.daicho.audit.SelfCheckEvent.SelfCheckIssued;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** One audit's timelines. */
final class AuditRecord {

    private final AuditPlanned planned;
    private final Timeline<AuditEvent> steps = new Timeline<>();
    private final Timeline<SelfCheckSubmitted> submitted = new Timeline<>();
    private final Map<Integer, Timeline<FindingEvent>> findings = new TreeMap<>();
    private final Map<String, Timeline<FindingAssigned>> owners = new HashMap<>();
    private final Timeline<ImprovementEvent> improvements = new Timeline<>();

    private final Timeline<AuditorsNamed> auditors = new Timeline<>();

    AuditRecord(AuditPlanned event) {
        planned = event;
    }

    void on(AuditEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case AuditPlanned again -> throw new IllegalArgumentException("planned twice: " + again);
            case AuditPlanApproved approved -> steps.put(day, position, approved);
            case AuditStarted started -> steps.put(day, position, started);
            case SelfCheckIssued issued -> steps.put(day, position, issued);
            case AuditReported reported -> steps.put(day, position, reported);
            case SelfCheckReported reported -> steps.put(day, position, reported);
            case SelfCheckSubmitted part -> submitted.put(day, position, part);
            case FindingEvent finding ->
                findings.computeIfAbsent(number(finding), none -> new Timeline<>())
                        .put(day, position, finding);
            case FindingAssigned given -> owners(given.finding()).put(day, position, given);
            case ImprovementEvent improvement -> improvements.put(day, position, improvement);
            case AuditorsNamed named -> auditors.put(day, position, named);
            case AuditCancelled cancelled -> steps.put(day, position, cancelled);
        }
    }

    private Timeline<FindingAssigned> owners(String finding) {
        return owners.computeIfAbsent(finding, none -> new Timeline<>());
    }

    /** They are numbered by the program. */
    private static int number(FindingEvent finding) {
        return Integer.parseInt(finding.finding().substring(1));
    }

    void takeOut(long position) {
        submitted.remove(position);
        owners.values().forEach(each -> each.remove(position));
        improvements.remove(position);
        auditors.remove(position);
    }

    AuditRow row(LocalDate day) {
        var last = steps.at(day);
        var open = findings(day).stream().filter(row -> row.closed() == null).count();
        return new AuditRow(
                planned, state(last), last == null ? planned.effectiveOn() : last.effectiveOn(), (int) open);
    }

    private static AuditState state(@Nullable AuditEvent last) {
        return switch (last) {
            case null -> AuditState.PLANNED;
            case AuditPlanApproved ignored -> AuditState.PLAN_APPROVED;
            case AuditReported ignored -> AuditState.REPORTED;
            case SelfCheckReported ignored -> AuditState.REPORTED;
            case AuditCancelled ignored -> AuditState.CANCELLED;
            default -> AuditState.UNDERWAY;
        };
    }

    AuditDetails details(LocalDate day) {
        var audited = last(steps, AuditReported.class, day);
        var checked = last(steps, SelfCheckReported.class, day);
        var result = audited != null ? audited.text() : checked == null ? null : checked.text();
        var named = auditors.at(day);
        return new AuditDetails(
                row(day),
                named == null ? planned.auditors() : named.auditors(),
                last(steps, AuditPlanApproved.class, day),
                List.copyOf(submitted.upTo(day)),
                findings(day),
                result,
                List.copyOf(improvements.upTo(day)));
    }

    private List<FindingRow> findings(LocalDate day) {
        return findings.values().stream()
                .filter(finding -> finding.at(day) != null)
                .map(finding -> row(finding, day))
                .toList();
    }

    private FindingRow row(Timeline<FindingEvent> finding, LocalDate day) {
        var raised = (FindingRaised) finding.all().iterator().next();
        var given = owners(raised.finding()).at(day);
        return new FindingRow(
                raised,
                given == null ? raised.owner() : given.owner(),
                last(finding, FindingAnswered.class, day),
                last(finding, FindingClosed.class, day));
    }

    private static <E extends AuditEvent> @Nullable E last(
            Timeline<? extends AuditEvent> events, Class<E> type, LocalDate day) {
        return events.upTo(day).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
