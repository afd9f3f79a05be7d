package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ExitCommand.CloseCloudAccounts;
import jp.daicho.cloud.ExitCommand.CloseCloudService;
import jp.daicho.cloud.ExitCommand.ConfirmDataDeletion;
import jp.daicho.cloud.ExitCommand.RecordMigration;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.PermissionCommand.ApproveCloudUse;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RenewApproval;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.PermissionEvent.ApprovalRevoked;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.ResumeCloudUse;
import jp.daicho.cloud.UseCommand.StartCloudUse;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.cloud.UseEvent.UseSuspended;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;

/** What people might type about a few cloud services over some years; some of it will be refused. */
final class RandomClouds {

    static final List<CloudId> CLOUDS =
            Stream.of("K-1", "K-2", "K-3", "K-4").map(CloudId::new).toList();

    private final Random random;
    private final LocalDate begun;
    private final RandomUses uses;
    private final Map<CloudId, CloudEvent> reached = new HashMap<>();
    private final RandomCloudFacts facts;

    /** @param begun the first day on which anything may have happened */
    RandomClouds(Random random, LocalDate begun) {
        this.random = random;
        this.begun = begun;
        uses = new RandomUses(random);
        facts = new RandomCloudFacts(random, begun);
    }

    void learn(List<Recorded> entries) {
        for (Recorded entry : entries) {
            if (entry.event() instanceof CloudEvent.Fact) {
                facts.learn(entry);
            } else if (entry.event() instanceof CloudEvent event) {
                reached.put(event.cloud(), event);
            }
        }
    }

    /** One of them begins if it hasn't, else something happens to it. */
    DomainCommand next() {
        var cloud = one(CLOUDS);
        var last = reached.get(cloud);
        if (last == null) {
            return beginning(cloud);
        }
        return random.nextInt(5) > 1 ? facts.next(cloud) : turn(cloud, last, after(last));
    }

    private DomainCommand beginning(CloudId cloud) {
        var day = begun.plusDays(random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> new DiscoverCloudUse(cloud, uses.next(), on(day));
            case 1 ->
                new TakeOverCloudUse(
                        cloud,
                        uses.next(),
                        random.nextBoolean() ? day : null,
                        random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(40)),
                        random.nextInt(3) == 0 ? null : day.plusDays(60L + random.nextInt(500)),
                        random.nextInt(3) == 0 ? null : staff(),
                        random.nextInt(3) == 0 ? null : staff(),
                        null,
                        random.nextInt(3) == 0 ? null : staff(),
                        day.plusDays(random.nextInt(40)),
                        on(day));
            default -> applying(cloud, day);
        };
    }

    /** What brings it to another stage: mostly what may follow upon {@code last}. */
    private DomainCommand turn(CloudId cloud, CloudEvent last, LocalDate day) {
        if (random.nextInt(6) == 0) {
            return anything(cloud, day);
        }
        return switch (last) {
            case CloudUseApplied ignored -> decision(cloud, day);
            case UnapprovedUseDiscovered ignored -> applying(cloud, day);
            case CloudUseRejected ignored -> applying(cloud, day);
            case ApprovalRevoked ignored -> applying(cloud, day);
            case UseSuspended ignored -> new ResumeCloudUse(cloud, on(day));
            case CloudRetirementBegun ignored -> leaving(cloud, day);
            default -> anything(cloud, day);
        };
    }

    private DomainCommand decision(CloudId cloud, LocalDate day) {
        if (random.nextInt(5) == 0) {
            return new RejectCloudUse(cloud, approver(), null, on(day));
        }
        var conditions = random.nextBoolean() ? List.of("月次の確認") : List.<String>of();
        return new ApproveCloudUse(cloud, sometimeAfter(day), conditions, approver(), null, on(day));
    }

    private ApplyForCloudUse applying(CloudId cloud, LocalDate day) {
        return new ApplyForCloudUse(cloud, uses.next(), applicant(), on(day));
    }

    private DomainCommand anything(CloudId cloud, LocalDate day) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> new StartCloudUse(cloud, on(day));
            case 4, 5, 6 -> new RenewApproval(cloud, sometimeAfter(day), approver(), applicant(), null, on(day));
            case 7, 8 -> new SuspendCloudUse(cloud, on(day));
            case 9 -> new RevokeApproval(cloud, approver(), applicant(), null, on(day));
            case 10, 11 -> decision(cloud, day);
            case 12 -> applying(cloud, day);
            default -> new RetireCloudService(cloud, on(day));
        };
    }

    private DomainCommand leaving(CloudId cloud, LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> new RecordMigration(cloud, "庁内", on(day));
            case 1 -> new ConfirmDataDeletion(cloud, "証明書", null, on(day));
            case 2 -> new CloseCloudAccounts(cloud, "全件", on(day));
            default -> new CloseCloudService(cloud, on(capped(day.plusDays(120))));
        };
    }

    private StaffId staff() {
        return one(RandomCloudOffice.STAFF);
    }

    /** Nearly always the one who may. */
    private StaffId approver() {
        return random.nextInt(6) == 0 ? staff() : RandomCloudOffice.TARO;
    }

    /** Nearly always another. */
    private StaffId applicant() {
        return random.nextInt(6) == 0 ? staff() : StaffId.FOUNDER;
    }

    private LocalDate after(CloudEvent last) {
        return capped(last.effectiveOn().plusDays(random.nextInt(120)));
    }

    private static LocalDate capped(LocalDate day) {
        return day.isAfter(TODAY) ? TODAY : day;
    }

    private LocalDate sometimeAfter(LocalDate day) {
        return day.plusDays(random.nextInt(500));
    }

    private static Grounds on(LocalDate day) {
        return new Grounds(day, "台帳による", List.of());
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
