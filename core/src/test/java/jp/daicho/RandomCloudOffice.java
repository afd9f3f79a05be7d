package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.Application;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionCommand.GrantAtOnce;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;

/** What might happen in an office around its cloud services: transfers, roles, exceptions, rules of its own, settings. */
final class RandomCloudOffice {

    static final List<StaffId> STAFF = List.of(StaffId.FOUNDER, new StaffId("S-0002"), new StaffId("S-0003"));

    /** Who may decide, for most of the time. */
    static final StaffId TARO = STAFF.get(1);

    private static final StaffId JIRO = STAFF.get(2);
    private static final List<String> SETTINGS = List.of(
            "CS-01.severity=medium",
            "CS-02.days=30",
            "CS-02.severity-soon=off",
            "CS-03.severity=off",
            "CS-04.conditions=logs,exit",
            "CS-05.home=JP,US",
            "CS-06.kinds=ismap,iso27017",
            "CS-07.severity=medium",
            "CS-08.model=beta-dash",
            "CS-08.model=alpha",
            "CS-09.days=10",
            "CS-10.months=1",
            "CS-11.severity=low",
            "CS-12.days=5",
            "CS-13.severity=off",
            "CS-14.severity-unknown=off");

    private final Random random;
    private final LocalDate begun;
    private final List<Recorded> transfers = new ArrayList<>();

    /** @param begun the first day on which anything may have happened */
    RandomCloudOffice(Random random, LocalDate begun) {
        this.random = random;
        this.begun = begun;
    }

    /** Two colleagues, one of whom may decide, a provider, and rules for clouds. */
    List<DomainCommand> first() {
        return List.of(
                Kawase.registering("taro"),
                Kawase.registering("jiro"),
                Kawase.granting(TARO.value(), Role.APPROVER, begun),
                Kawase.registeringVendor("V-1", "さくら"),
                adopting(begun));
    }

    void learn(List<Recorded> entries) {
        entries.stream()
                .filter(entry -> entry.event() instanceof StaffTransferred)
                .forEach(transfers::add);
    }

    DomainCommand next() {
        return switch (random.nextInt(13)) {
            case 0 -> new GrantRole(JIRO, Role.APPROVER, past());
            case 1 -> new RevokeRole(random.nextInt(12) == 0 ? TARO : JIRO, Role.APPROVER, past());
            case 2, 3, 4 -> granting();
            case 5 -> new EndException(new ExceptionId("E-000" + (1 + random.nextInt(9))), past());
            case 6, 7 -> new TransferStaff(one(STAFF), section(), null, around());
            case 8 -> transfers.isEmpty() ? next() : voiding(one(transfers));
            case 9 -> adopting(past().on());
            case 10 -> new SupersedePolicy(new PolicyId("P-000" + (1 + random.nextInt(4))), null, past());
            default -> setting(one(SETTINGS));
        };
    }

    private GrantAtOnce granting() {
        var grounds = past();
        var record = random.nextInt(6) == 0 ? null : one(RandomClouds.CLOUDS).value();
        var application = new Application(
                one(List.of(ExceptionKind.values())),
                record,
                JIRO,
                null,
                grounds.on().plusDays(random.nextInt(300)));
        return new GrantAtOnce(null, application, JIRO, TARO, null, grounds);
    }

    private VoidStaffEntry voiding(Recorded transfer) {
        return new VoidStaffEntry(new StaffId(transfer.record()), transfer.position(), past());
    }

    private AdoptPolicy adopting(LocalDate adopted) {
        var effective = adopted.plusDays(random.nextInt(200));
        return new AdoptPolicy(null, PolicyKind.CLOUD_RULES, "版" + effective, "利用規程", effective, null, on(adopted));
    }

    private SetParameter setting(String setting) {
        var parts = Stream.of(setting.split("[.=]", -1)).toList();
        return new SetParameter(new RuleId(parts.get(0)), parts.get(1), parts.get(2), past());
    }

    private @Nullable String section() {
        return random.nextInt(3) == 0 ? null : "課" + random.nextInt(3);
    }

    /** A day gone by, or one that is foreseen. */
    private Grounds around() {
        return random.nextInt(3) == 0 ? on(TODAY.plusDays(random.nextInt(60))) : past();
    }

    private Grounds past() {
        return on(TODAY.minusDays(random.nextInt((int) (TODAY.toEpochDay() - begun.toEpochDay()))));
    }

    private static Grounds on(LocalDate day) {
        return new Grounds(day, "必要", List.of());
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
