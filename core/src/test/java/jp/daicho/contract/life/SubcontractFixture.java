package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractSamples;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RequestSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.Sub;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.contract.subcontract.SubcontractSamples;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** A contract with Sakura in an office of two: Hanako types, and Taro has been an approver since April. */
final class SubcontractFixture {

    private static final StaffEvent[] OFFICE = {
        OfficeSamples.registered(HANAKO, "花子", "hanako"),
        OfficeSamples.registered(TARO, "太郎", "taro"),
        OfficeSamples.granted(TARO, Role.APPROVER, APRIL)
    };

    private final List<DomainEvent> history;
    private final List<VendorEvent> vendors;

    private SubcontractFixture(List<DomainEvent> history, List<VendorEvent> vendors) {
        this.history = history;
        this.vendors = vendors;
    }

    static SubcontractFixture contract(DomainEvent... history) {
        return new SubcontractFixture(List.of(history), List.of());
    }

    /** The same once this happened to Momiji too. */
    SubcontractFixture with(VendorEvent event) {
        return new SubcontractFixture(
                history, Stream.concat(vendors.stream(), Stream.of(event)).toList());
    }

    ResultValidator<Contract> when(DomainCommand command) {
        var fixture = new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(
                        ClauseSamples.knowing(ClauseSamples.recorded(ClauseSamples.FIRST, null, clauses())))
                .registerInjectableResource(VendorSamples.knowing(
                        Stream.concat(Stream.of(VendorSamples.registered(), momiji()), vendors.stream())
                                .toArray(VendorEvent[]::new)))
                .registerInjectableResource(OfficeSamples.roll(OFFICE))
                .registerInjectableResource(OfficeSamples.approvers(OFFICE))
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(ContractSamples.entries(history.toArray(DomainEvent[]::new)));
        return fixture.given(history).when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    static RequestSubcontract asking(@Nullable SubcontractId parent, Sub sub, LocalDate on) {
        return new RequestSubcontract(C1, parent, sub, null, Grounds.on(on));
    }

    /** Taro consents, and all clauses are passed on. */
    static ApproveSubcontract consenting(SubcontractId sub, LocalDate on) {
        return consenting(sub, SubcontractSamples.GRAVE, false, on);
    }

    static ApproveSubcontract consenting(
            SubcontractId sub, List<ClauseId> flowDown, boolean originalConsent, LocalDate on) {
        return new ApproveSubcontract(C1, sub, flowDown, originalConsent, TARO, null, Grounds.on(on));
    }

    private static ClauseId[] clauses() {
        return SubcontractSamples.GRAVE.toArray(ClauseId[]::new);
    }

    private static VendorRegistered momiji() {
        return new VendorRegistered(SubcontractSamples.MOMIJI, "もみじ", null, null, null, APRIL, null, List.of());
    }
}
