package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractSamples;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.policy.PoliciesKnown;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** An account in an office of two: Hanako types, and Taro has been an approver since April. */
final class AccountFixture {

    /** Where its history begins in the ledger. */
    static final int START = 10;

    static final PolicyId STANDARDS = new PolicyId("P-0002");

    private final List<DomainEvent> history;
    private final List<DomainEvent> others = new ArrayList<>();
    private boolean excepted;
    private List<DomainEvent> elsewhere = List.of();

    private AccountFixture(DomainEvent... history) {
        this.history = List.of(history);
    }

    static AccountFixture given(DomainEvent... history) {
        return new AccountFixture(history);
    }

    /** The same where no proof of deletion is asked for until June. */
    AccountFixture withException() {
        excepted = true;
        return this;
    }

    /** The same, told of something else first. */
    AccountFixture knowing(DomainEvent... events) {
        elsewhere = List.of(events);
        return this;
    }

    /** The same where this happened to other accounts. */
    AccountFixture beside(DomainEvent... events) {
        others.addAll(List.of(events));
        return this;
    }

    void records(AccountCommand command, DomainEvent... events) {
        when(command).expectEvents((Object[]) events);
    }

    void takes(AccountCommand command) {
        when(command).expectSuccessfulHandlerExecution();
    }

    void refuses(String refusal, AccountCommand command) {
        when(command).expectException(refusal(refusal)).expectNoEvents();
    }

    private ResultValidator<Account> when(AccountCommand command) {
        var fixture = new AggregateTestFixture<>(Account.class)
                .registerInjectableResource(known())
                .registerInjectableResource(names())
                .registerInjectableResource(approvers())
                .registerInjectableResource(exceptions())
                .registerInjectableResource(told(Transfers.NONE, elsewhere.toArray(DomainEvent[]::new)))
                .registerInjectableResource(told(
                        PoliciesKnown.NONE,
                        policy(AccountSamples.P1, PolicyKind.SNS_PROCEDURE),
                        policy(STANDARDS, PolicyKind.STANDARDS)))
                .registerInjectableResource(told(ContractsKnown.NONE, ContractSamples.concluded()))
                .registerInjectableResource(entries());
        var executor = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        return executor.when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private AccountsKnown known() {
        return told(
                AccountsKnown.NONE,
                Stream.concat(others.stream(), history.stream().limit(1)).toArray(DomainEvent[]::new));
    }

    private AccountNames names() {
        return told(
                AccountNames.NONE,
                Stream.concat(others.stream(), history.stream())
                        .filter(AccountEvent.class::isInstance)
                        .toArray(DomainEvent[]::new));
    }

    private ExceptionsKnown exceptions() {
        var e1 = new ExceptionId("E-0001");
        var june = OfficeSamples.JUNE;
        return excepted
                ? told(
                        ExceptionsKnown.NONE,
                        new ExceptionApplied(
                                e1,
                                ExceptionKind.DELETION_PROOF,
                                "A-0001",
                                TARO,
                                HANAKO,
                                null,
                                june,
                                APRIL,
                                "媒体の終了",
                                List.of()),
                        new ExceptionGranted(e1, june, TARO, null, APRIL, null, List.of()))
                : ExceptionsKnown.NONE;
    }

    private Approvers approvers() {
        var office = Stream.of(
                OfficeSamples.registered(HANAKO, "花子", "hanako"),
                OfficeSamples.registered(TARO, "太郎", "taro"),
                OfficeSamples.granted(TARO, Role.APPROVER, APRIL),
                OfficeSamples.registered(GONE, "次郎"),
                OfficeSamples.transferred(GONE, null, OfficeSamples.MAY));
        return OfficeSamples.approvers(Stream.concat(office, elsewhere.stream()).toArray(DomainEvent[]::new));
    }

    private static PolicyVersionAdopted policy(PolicyId policy, PolicyKind kind) {
        return new PolicyVersionAdopted(policy, kind, "第1版", "手順", APRIL, true, APRIL, null, List.of());
    }

    /** What concerns the lookup of it. */
    @SuppressWarnings("unchecked") // a lookup goes on as itself
    private static <L extends Lookup> L told(L lookup, DomainEvent... events) {
        return (L) Arrays.stream(events)
                .filter(event -> lookup.reads().stream().anyMatch(read -> read.isInstance(event)))
                .reduce(
                        (Lookup) lookup,
                        (known, event) -> known.on(new Recorded(0, Instant.EPOCH, "", 0, null, event)),
                        (one, other) -> other);
    }

    private Entries entries() {
        return position -> {
            int sequence = (int) position - START;
            return sequence < 0 || sequence >= history.size()
                    ? null
                    : new Recorded(position, Instant.EPOCH, "A-0001", sequence, "S-0001", history.get(sequence));
        };
    }

    static Grounds because(String reason, LocalDate on) {
        return new Grounds(on, reason, List.of());
    }

    /** Has left in May. */
    static final StaffId GONE = new StaffId("S-0003");

    static final StaffId NOBODY = new StaffId("S-0099");
}
