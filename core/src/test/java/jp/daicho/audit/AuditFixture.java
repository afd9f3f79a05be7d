package jp.daicho.audit;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.GlassBoxes.box;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditEvent.AuditStarted;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.policy.PoliciesKnown;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** An office in which Hanako types, Taro of the audit section audits, and Jiro decides from May on, as Taro might. */
final class AuditFixture {

    static final AuditId U1 = new AuditId("U-2026-01");
    static final StaffId JIRO = new StaffId("S-0003");

    private final List<DomainEvent> history;
    private final ExceptionsKnown exceptions;
    private final Sections sections;
    private final Transfers transfers;
    private final Audited audited;

    private AuditFixture(
            List<DomainEvent> history,
            ExceptionsKnown exceptions,
            Sections sections,
            Transfers transfers,
            Audited audited) {
        this.audited = audited;
        this.history = history;
        this.exceptions = exceptions;
        this.sections = sections;
        this.transfers = transfers;
    }

    static AuditFixture audit(DomainEvent... history) {
        return new AuditFixture(
                List.of(history),
                ExceptionsKnown.NONE,
                Sections.NONE.on(recorded(taro())),
                Transfers.NONE,
                belongingToNobody());
    }

    static Audited belongingToNobody() {
        return new Belonging(null, null);
    }

    /** The same, while one person may do what two should. */
    AuditFixture withException(LocalDate from, LocalDate until) {
        var e1 = new ExceptionId("E-0001");
        var applied = new ExceptionApplied(
                e1, ExceptionKind.SAME_PERSON, null, TARO, TARO, null, until, from, "一人", List.of());
        var granted = new ExceptionGranted(e1, until, TARO, null, from, null, List.of());
        var known = ExceptionsKnown.NONE.on(recorded(applied)).on(recorded(granted));
        return new AuditFixture(history, known, sections, transfers, audited);
    }

    /** The same, once Taro works in another section, or left. */
    AuditFixture withTransfer(@Nullable String section, LocalDate on) {
        var transferred = new StaffTransferred(TARO, section, null, on, null, List.of());
        return new AuditFixture(
                history, exceptions, sections.on(recorded(transferred)), transfers.on(recorded(transferred)), audited);
    }

    /** The same, where what is audited belongs to {@code section} and {@code person} on every day. */
    AuditFixture withRecordOf(@Nullable String section, @Nullable StaffId person) {
        return new AuditFixture(history, exceptions, sections, transfers, new Belonging(section, person));
    }

    private record Belonging(
            @Nullable String section, @Nullable StaffId person) implements Audited {

        @Override
        public Set<String> sections(String record, LocalDate day) {
            return section == null ? Set.of() : Set.of(section);
        }

        @Override
        public Set<StaffId> people(String record, LocalDate day) {
            return person == null ? Set.of() : Set.of(person);
        }
    }

    ResultValidator<Audit> when(DomainCommand command) {
        return when(command, known());
    }

    /** The same in an office that has an audit of that code already. */
    ResultValidator<Audit> whenTaken(DomainCommand command) {
        return when(command, AuditsKnown.NONE.on(recorded(planned())));
    }

    private ResultValidator<Audit> when(DomainCommand command, AuditsKnown known) {
        return new AggregateTestFixture<>(Audit.class)
                .registerInjectableResource(known)
                .registerInjectableResource(OfficeSamples.approvers(
                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                        taro(),
                        OfficeSamples.registered(JIRO, "次郎"),
                        OfficeSamples.granted(TARO, Role.APPROVER, MAY),
                        OfficeSamples.granted(JIRO, Role.APPROVER, MAY)))
                .registerInjectableResource(audited)
                .registerInjectableResource(sections)
                .registerInjectableResource(transfers)
                .registerInjectableResource(exceptions)
                .registerInjectableResource((Records)
                        code -> Optional.ofNullable(Map.of("V-0042", "vendor").get(code)))
                .registerInjectableResource(policies())
                .registerInjectableResource((Entries) this::entry)
                .given(history)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private @Nullable Recorded entry(long position) {
        return position < history.size()
                ? new Recorded(position, Instant.EPOCH, U1.value(), position, "S-0001", history.get((int) position))
                : null;
    }

    private AuditsKnown known() {
        var known = AuditsKnown.NONE;
        for (DomainEvent event : history) {
            known = event instanceof AuditPlanned ? known.on(recorded(event)) : known;
        }
        return known;
    }

    private static PoliciesKnown policies() {
        return PoliciesKnown.NONE.on(recorded(new PolicyVersionAdopted(
                new PolicyId("P-0001"), PolicyKind.BASIC_POLICY, "1", "基本方針", APRIL, false, APRIL, null, List.of())));
    }

    private static StaffRegistered taro() {
        var name = box(TARO.value(), "StaffRegistered.name", "太郎");
        return new StaffRegistered(TARO, name, "監査室", StaffKind.STAFF, List.of(), APRIL, null, List.of());
    }

    private static Recorded recorded(DomainEvent event) {
        return new Recorded(0, Instant.EPOCH, "", 0, null, event);
    }

    /** Taro audits the tax section. */
    static Plan plan() {
        return plan(AuditKind.AUDIT, 2026, "税務課");
    }

    static Plan plan(AuditKind kind, int year, String section) {
        return new Plan(kind, year, "委託先の管理", List.of(TARO), List.of(section), List.of("V-0042"));
    }

    static AuditPlanned planned() {
        return planned(plan());
    }

    static AuditPlanned planned(Plan plan) {
        return planned(plan, APRIL);
    }

    static AuditPlanned planned(Plan plan, LocalDate on) {
        return AuditCommand.planned(U1, plan, HANAKO, Grounds.on(on));
    }

    static AuditPlanned planned(AuditId audit) {
        return AuditCommand.planned(audit, plan(), HANAKO, Grounds.on(APRIL));
    }

    static AuditPlanApproved approved(LocalDate on) {
        return new AuditPlanApproved(U1, JIRO, null, on, null, List.of());
    }

    static AuditStarted started(LocalDate on) {
        return new AuditStarted(U1, on, null, List.of());
    }

    static AuditReported reported(@Nullable String text, LocalDate on) {
        return new AuditReported(U1, text, on, null, List.of());
    }
}
