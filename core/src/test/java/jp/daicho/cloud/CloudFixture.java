package jp.daicho.cloud;

import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** A service of Sakura's in an office of two: Hanako types, and Taro has been an approver since April. */
final class CloudFixture {

    private final List<DomainEvent> history;
    private final List<ExceptionEvent> exceptions;

    private final List<DomainEvent> known = new ArrayList<>();
    private final List<VendorEvent> vendors = new ArrayList<>(List.of(VendorSamples.registered()));
    private final Transfers transfers;

    private CloudFixture(List<DomainEvent> history, List<ExceptionEvent> exceptions, Transfers transfers) {
        this.history = history;
        this.exceptions = exceptions;
        this.transfers = transfers;
        known.addAll(history);
    }

    static CloudFixture given(DomainEvent... history) {
        return new CloudFixture(List.of(history), List.of(), Transfers.NONE);
    }

    /** The same where an exception of this kind holds for the whole organ, from April through {@code until}. */
    CloudFixture excepting(ExceptionKind kind, LocalDate until) {
        var id = new ExceptionId("E-0001");
        return new CloudFixture(
                history,
                List.of(
                        new ExceptionApplied(id, kind, null, TARO, HANAKO, null, until, APRIL, "小規模", List.of()),
                        new ExceptionGranted(id, until, TARO, null, APRIL, null, List.of())),
                transfers);
    }

    /** The same where another has taken the code. */
    CloudFixture taking(DomainEvent event) {
        known.add(event);
        return this;
    }

    /** The same once this happened to Sakura too. */
    CloudFixture with(VendorEvent event) {
        vendors.add(event);
        return this;
    }

    /** The same once Taro works elsewhere. */
    CloudFixture transferring(LocalDate on) {
        return transferring("総務課", on);
    }

    /** The same once Taro has left. */
    CloudFixture leaving(LocalDate on) {
        return transferring(null, on);
    }

    private CloudFixture transferring(@Nullable String section, LocalDate on) {
        var transferred = new StaffTransferred(TARO, section, null, on, null, List.of());
        return new CloudFixture(
                history,
                exceptions,
                Transfers.NONE.on(new Recorded(0, Instant.EPOCH, TARO.value(), 0, null, transferred)));
    }

    ResultValidator<Cloud> when(DomainCommand command) {
        return new AggregateTestFixture<>(Cloud.class)
                .registerInjectableResource(CloudSamples.knowing(known.toArray(DomainEvent[]::new)))
                .registerInjectableResource(VendorSamples.knowing(vendors.toArray(VendorEvent[]::new)))
                .registerInjectableResource(OfficeSamples.approvers(Stream.concat(
                                Stream.of(
                                        OfficeSamples.registered(HANAKO, "花子", "hanako"),
                                        OfficeSamples.registered(TARO, "太郎", "taro"),
                                        OfficeSamples.granted(TARO, Role.APPROVER, APRIL)),
                                exceptions.stream())
                        .toArray(DomainEvent[]::new)))
                .registerInjectableResource(exceptionsKnown())
                .registerInjectableResource(transfers)
                .registerInjectableResource(CloudSamples.entries(history.toArray(DomainEvent[]::new)))
                .given(history)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    private ExceptionsKnown exceptionsKnown() {
        var known = ExceptionsKnown.NONE;
        for (ExceptionEvent event : exceptions) {
            known = known.on(new Recorded(0, Instant.EPOCH, "E-0001", 0, null, event));
        }
        return known;
    }

    void records(DomainCommand command, DomainEvent... events) {
        when(command).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    /** Nothing is recorded because it is on record already. */
    void addsNothing(DomainCommand command) {
        when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    void refuses(String refusal, DomainCommand command) {
        when(command).expectException(refusal(refusal)).expectNoEvents();
    }
}
