package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.CloudState;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.OperationEvent.Change;
import jp.daicho.cloud.OperationEvent.ProviderOwnerChanged;
import jp.daicho.cloud.OperationEvent.RegionChanged;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.PermissionEvent.ApprovalRenewed;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.view.CloudDetails;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRecords.OneCloud;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionState;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.approval.view.ExceptionRow;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyState;
import jp.daicho.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The rules for cloud services in their plainest form: one day at a time, from what the records themselves answer for
 * that day and the days before. It knows nothing of intervals, and shares nothing with the rules it is compared with.
 */
final class CloudsDayByDay {

    private static final Set<CloudState> ALLOWED =
            Set.of(CloudState.APPROVED, CloudState.CONDITIONAL, CloudState.IN_USE, CloudState.RE_REVIEW);

    private final Kawase town;
    private final Map<String, CloudDetails> seen = new HashMap<>();
    private final ManagersDayByDay managers;
    private final Map<CloudId, LocalDate> firstLive = new HashMap<>();
    private final Map<LocalDate, Map<String, Severity>> judged = new HashMap<>();

    CloudsDayByDay(Kawase town) {
        this.town = town;
        managers = new ManagersDayByDay(town);
    }

    /** How heavily each gap of a day weighs, by its name. */
    Map<String, Severity> on(LocalDate day) {
        return judged.computeIfAbsent(day, each -> new OneDay(each).judge());
    }

    /** What is known of a service on a day; on the days before it came up nothing happened to it. */
    private CloudDetails details(CloudId cloud, LocalDate day) {
        return seen.computeIfAbsent(cloud + " " + day, each -> town.register.ask(HANAKO, new OneCloud(cloud, day)));
    }

    private static boolean isAllowed(CloudDetails cloud) {
        return !cloud.course().isEmpty() && ALLOWED.contains(cloud.row().state());
    }

    /** Whether it may be used, or is. */
    private static boolean isLive(CloudDetails cloud) {
        return isAllowed(cloud) || (!cloud.course().isEmpty() && cloud.row().inUse());
    }

    private LocalDate firstLive(CloudId cloud) {
        return firstLive.computeIfAbsent(
                cloud,
                each -> Stream.iterate(begin(cloud), day -> day.plusDays(1))
                        .filter(day -> isLive(details(cloud, day)))
                        .findFirst()
                        .orElseThrow());
    }

    private LocalDate begin(CloudId cloud) {
        return details(cloud, LocalDate.MAX).course().getFirst().effectiveOn();
    }

    /** On which days somebody looked at it as a whole. */
    private static Stream<LocalDate> looks(CloudDetails cloud) {
        return Stream.concat(decisions(cloud).stream(), cloud.reviews().stream())
                .map(CloudEvent::effectiveOn);
    }

    /** On which days it was found that it may be used as it is. */
    private static Stream<LocalDate> passes(CloudDetails cloud) {
        var approvals = cloud.course().stream().filter(CloudUseApproved.class::isInstance);
        var passed = cloud.reviews().stream().filter(review -> review.result() != ReviewResult.DEFICIENT);
        return Stream.concat(approvals, passed).map(CloudEvent::effectiveOn);
    }

    private static List<CloudEvent> decisions(CloudDetails cloud) {
        return cloud.course().stream()
                .filter(event -> event instanceof CloudUseApproved || event instanceof ApprovalRenewed)
                .toList();
    }

    /** What is amiss on one day. */
    private final class OneDay {

        private final LocalDate day;
        private final Map<String, String> settings = new HashMap<>();
        private final Map<String, Severity> amiss = new TreeMap<>();
        private final List<ExceptionRow> exceptions;

        OneDay(LocalDate day) {
            this.day = day;
            exceptions = town.register.ask(HANAKO, new ExceptionsOn(day)).stream()
                    .filter(row -> row.state() == ExceptionState.GRANTED)
                    .toList();
            town.register
                    .ask(HANAKO, new RulesOn(day))
                    .forEach(row -> requireNonNull(row.settings())
                            .values()
                            .forEach((name, value) -> settings.put(row.rule() + "." + name, value)));
        }

        Map<String, Severity> judge() {
            for (CloudRow row : town.register.ask(HANAKO, new CloudsOn(day, null))) {
                var cloud = details(row.cloud(), day);
                left(cloud);
                if (isLive(cloud)) {
                    allowed(cloud);
                    kept(cloud);
                    new CloudDescriptionDayByDay(
                                    cloud, day, this::setting, kind -> isExcepted(kind, cloud), this::placeSince)
                            .amiss()
                            .forEach(this::add);
                }
            }
            return amiss;
        }

        private void allowed(CloudDetails cloud) {
            var until = cloud.row().until();
            if (!isAllowed(cloud)) {
                add("CS-01:" + code(cloud), "CS-01.severity");
                return;
            } else if (until == null || day.isAfter(until)) {
                add("CS-02:" + code(cloud), "CS-02.severity");
            } else if (!day.plusDays(number("CS-02.days")).isBefore(until)) {
                add("CS-02:" + code(cloud), "CS-02.severity-soon");
            }
            switch (decisions(cloud).getLast()) {
                case CloudUseApproved last -> decided(cloud, last.approver(), last.applicant(), last.effectiveOn());
                case ApprovalRenewed last -> decided(cloud, last.approver(), last.applicant(), last.effectiveOn());
                default -> throw new IllegalStateException();
            }
        }

        private void decided(
                CloudDetails cloud, @Nullable StaffId approver, @Nullable StaffId applicant, LocalDate then) {
            if (approver == null) {
                add("CS-14:" + code(cloud), "CS-14.severity-unknown");
            } else if (approver.equals(applicant) || !mayApprove(approver, then)) {
                add("CS-14:" + code(cloud), "CS-14.severity");
            }
        }

        private boolean mayApprove(StaffId staff, LocalDate then) {
            return town.register.ask(HANAKO, new StaffOn(then)).stream()
                    .anyMatch(row -> row.staff().equals(staff) && row.roles().contains(Role.APPROVER));
        }

        private void kept(CloudDetails cloud) {
            if (!managers.isThere(code(cloud), day)) {
                add("CS-07:" + code(cloud), "CS-07.severity");
            }
            cloud.changes().stream()
                    .filter(change -> day.isAfter(change.effectiveOn().plusDays(number("CS-09.days"))))
                    .filter(change -> passes(cloud).allMatch(pass -> pass.isBefore(change.effectiveOn())))
                    .forEach(change -> add("CS-09:" + code(cloud) + ":" + item(change), "CS-09.severity"));
            var first = firstLive(cloud.row().cloud());
            var looked = looks(cloud).reduce(first, (one, other) -> other.isAfter(one) ? other : one);
            if (day.isAfter(looked.plusMonths(number("CS-10.months")))) {
                add("CS-10:" + code(cloud), "CS-10.severity");
            }
            if (town.register.ask(HANAKO, new PoliciesOn(day, PolicyKind.CLOUD_RULES)).stream()
                    .noneMatch(row -> row.state() == PolicyState.IN_EFFECT)) {
                add("CS-13:" + code(cloud), "CS-13.severity");
            }
        }

        private static String item(Change change) {
            return switch (change) {
                case TermsChanged ignored -> "TERMS";
                case RegionChanged ignored -> "REGION";
                case ProviderOwnerChanged ignored -> "OWNER";
            };
        }

        private void left(CloudDetails cloud) {
            cloud.course().stream()
                    .filter(CloudRetirementBegun.class::isInstance)
                    .filter(each -> cloud.row().state() == CloudState.RETIRING
                            || cloud.row().state() == CloudState.RETIRED)
                    .filter(each -> day.isAfter(each.effectiveOn().plusDays(number("CS-12.days"))))
                    .filter(each -> !isExcepted(ExceptionKind.DELETION_PROOF, cloud))
                    .forEach(each -> {
                        proved(cloud, DataDeletionConfirmed.class, "DATA");
                        proved(cloud, AccountsClosed.class, "ACCOUNTS");
                    });
        }

        private void proved(CloudDetails cloud, Class<?> proof, String item) {
            if (cloud.proofs().stream().noneMatch(proof::isInstance)) {
                add("CS-12:" + code(cloud) + ":" + item, "CS-12.severity");
            }
        }

        private boolean isExcepted(ExceptionKind kind, CloudDetails cloud) {
            return exceptions.stream()
                    .filter(row -> row.applied().kind() == kind)
                    .map(row -> row.applied().record())
                    .anyMatch(record -> record == null || record.equals(code(cloud)));
        }

        /** Whether its data were in the same place, under the same law, on every day since {@code then}. */
        private boolean placeSince(CloudDetails cloud, LocalDate then) {
            var use = cloud.row().use();
            return then.datesUntil(day)
                    .map(each -> details(cloud.row().cloud(), each).row().use())
                    .allMatch(each -> List.of(each.regions(), String.valueOf(each.law()))
                            .equals(List.of(use.regions(), String.valueOf(use.law()))));
        }

        private static String code(CloudDetails cloud) {
            return cloud.row().cloud().value();
        }

        private void add(String gap, String severity) {
            if (!setting(severity).equals("off")) {
                amiss.put(gap, Severity.valueOf(setting(severity).toUpperCase(Locale.ROOT)));
            }
        }

        private int number(String name) {
            return Integer.parseInt(setting(name));
        }

        private String setting(String name) {
            return requireNonNull(settings.get(name));
        }
    }
}
