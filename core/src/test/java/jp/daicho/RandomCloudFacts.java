package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ConditionMark;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.ExitCommand.RecordExitPlan;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.PermissionCommand.MeetApprovalCondition;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.Country;

/** What people might record in passing of a cloud service that is on record, and take back. */
final class RandomCloudFacts {

    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    private final Random random;
    private final LocalDate begun;
    private final RandomUses uses;
    private final List<Recorded> facts = new ArrayList<>();

    RandomCloudFacts(Random random, LocalDate begun) {
        this.random = random;
        this.begun = begun;
        uses = new RandomUses(random);
    }

    void learn(Recorded fact) {
        facts.add(fact);
    }

    DomainCommand next(CloudId cloud) {
        var day = sometime();
        return switch (random.nextInt(19)) {
            case 0, 1 ->
                new PutInCharge(
                        cloud,
                        one(RandomCloudOffice.STAFF),
                        on(random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(90)) : day));
            case 2, 3 -> new AssessConditions(cloud, marks(), on(day));
            case 4 -> new AssessConditions(cloud, List.of(jurisdiction()), on(day));
            case 5, 6 ->
                new RecordAssurance(
                        cloud,
                        one(List.of(Assurance.values())),
                        random.nextBoolean() ? "1" : null,
                        random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(400)),
                        on(day));
            case 7 -> new RecordChange(cloud, What.TERMS, List.of(), null, null, on(day));
            case 8 -> new RecordChange(cloud, What.REGION, uses.regions(), new Country("JP"), null, on(day));
            case 9 -> new RecordChange(cloud, What.OWNER, List.of(), null, "合併", on(day));
            case 10, 11 -> new RecordCloudReview(cloud, one(List.of(ReviewResult.values())), null, on(day));
            case 12 -> new RecordExitPlan(cloud, "計画" + random.nextInt(3), null, on(day));
            case 13 -> new ChangeCloudProfile(cloud, uses.change(), on(day));
            case 14, 15, 16 -> new MeetApprovalCondition(cloud, "J1", null, on(day));
            default -> facts.isEmpty() ? next(cloud) : voiding(one(facts), day);
        };
    }

    private static VoidCloudEntry voiding(Recorded entry, LocalDate day) {
        return new VoidCloudEntry(new CloudId(entry.record()), entry.position(), on(day));
    }

    /** Often nearly all of them are met. */
    private List<ConditionMark> marks() {
        int luck = random.nextInt(60);
        return Stream.of(SelectionCondition.values())
                .map(condition -> new ConditionMark(
                        condition,
                        random.nextInt(60) < luck ? ConditionState.MET : one(List.of(ConditionState.values()))))
                .toList();
    }

    private ConditionMark jurisdiction() {
        var state = random.nextInt(3) == 0 ? ConditionState.UNMET : ConditionState.MET;
        return new ConditionMark(SelectionCondition.JURISDICTION, state);
    }

    /** Now and then a day that not every year has. */
    private LocalDate sometime() {
        if (random.nextInt(20) == 0) {
            return LEAP;
        }
        return TODAY.minusDays(random.nextInt((int) (TODAY.toEpochDay() - begun.toEpochDay())));
    }

    private static Grounds on(LocalDate day) {
        return new Grounds(day, "台帳による", List.of());
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
