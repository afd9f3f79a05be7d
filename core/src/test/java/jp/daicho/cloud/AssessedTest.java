package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.JAPAN;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.started;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.OperationEvent.TermsChanged;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service was approved with, and by which way it changes. */
class AssessedTest {

    private static final Country CANADA = new Country("CA");
    private static final String UNREVIEWED = "RULE cloud-change-unreviewed [K-0001, region, --region <region>]";
    private static final String NEW_TERMS = "RULE cloud-change-unreviewed [K-0001, terms, --terms-only]";
    private static final String UNAPPROVED = "RULE cloud-use-unapproved [K-0001]";

    private static Use says(
            @Nullable String purpose,
            List<InformationClass> information,
            List<Zone> zones,
            @Nullable Route route,
            List<Country> regions,
            @Nullable Country law,
            @Nullable Boolean termsOnly) {
        return new Use(null, null, purpose, null, information, zones, route, regions, law, termsOnly);
    }

    private static final Use IN_CANADA = says(null, List.of(), List.of(), null, List.of(CANADA), null, null);
    private static final Use BY_CANADA = says(null, List.of(), List.of(), null, List.of(), CANADA, null);
    private static final Use ON_TERMS = says(null, List.of(), List.of(), null, List.of(), null, true);
    private static final Use SECRET =
            says(null, List.of(InformationClass.CLASS_3A), List.of(), null, List.of(), null, null);
    private static final Use ELSEWHERE = says(null, List.of(), List.of(Zone.LGWAN), null, List.of(), null, null);

    private static final Use REROUTED = says(null, List.of(), List.of(), Route.LGWAN_ASP, List.of(), null, null);
    private static final Use OTHERWISE = says("相談", List.of(), List.of(), null, List.of(), null, null);
    private static final Use RENAMED =
            new Use("フォームズ2", null, null, null, List.of(), List.of(), null, List.of(), null, null);

    record Changed(String refusal, Use use) {}

    static Stream<Changed> changes() {
        return Stream.of(
                new Changed(UNREVIEWED, IN_CANADA),
                new Changed(UNREVIEWED.replace("--region <region>", "--law <law>"), BY_CANADA),
                new Changed(NEW_TERMS, ON_TERMS),
                new Changed(NEW_TERMS.replace("--terms-only", "--service <service>"), RENAMED),
                new Changed(UNAPPROVED, OTHERWISE),
                new Changed(UNAPPROVED, SECRET),
                new Changed(UNAPPROVED, ELSEWHERE));
    }

    private static ChangeCloudProfile saying(Use use, LocalDate on) {
        return new ChangeCloudProfile(K1, use, Grounds.on(on));
    }

    private static CloudProfileChanged said(Use use, LocalDate on) {
        return new CloudProfileChanged(K1, use, on, null, List.of());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void doesNotChangeByTheWay(Changed changed) {
        given(applied(), approved(MARCH, MAY)).refuses(changed.refusal(), saying(changed.use(), JUNE));
        given(applied(), approved(MARCH, MAY), started(MAY)).refuses(changed.refusal(), saying(changed.use(), APRIL));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void mayChangeWhereNothingWasApproved(Changed changed) {
        given(applied()).records(saying(changed.use(), JUNE), said(changed.use(), JUNE));
        given(discovered()).records(saying(changed.use(), JUNE), said(changed.use(), JUNE));
        given(applied(), rejected(MAY)).records(saying(changed.use(), JUNE), said(changed.use(), JUNE));
    }

    @Test
    void mayBeSaidAgainAndBesideWhatOnlyDescribes() {
        var same = says(
                "申請の 受付",
                List.of(InformationClass.CLASS_2),
                List.of(Zone.INTERNET),
                Route.CLOSED,
                List.of(JAPAN),
                JAPAN,
                false);

        given(applied(), approved(MARCH, MAY)).records(saying(same, JUNE), said(same, JUNE));
    }

    @Test
    void mayBeSaidLateWhereNobodyHadSaidIt() {
        var silent =
                says("申請", List.of(), List.of(), null, List.of(), null, null).with(CloudSamples.use());
        var first = applied(new Use(
                silent.service(), silent.provider(), "申請", null, List.of(), List.of(), null, List.of(), null, null));

        for (Use use : List.of(IN_CANADA, BY_CANADA, SECRET, ELSEWHERE)) {
            given(first, approved(MARCH, MAY)).records(saying(use, JUNE), said(use, JUNE));
        }
        given(first, approved(MARCH, MAY)).refuses(NEW_TERMS, saying(ON_TERMS, JUNE));
    }

    @Test
    void isReachedByAnotherRouteOnceTheTermsChanged() {
        var closed =
                applied(CloudSamples.use().with(says(null, List.of(), List.of(), Route.CLOSED, List.of(), null, null)));
        var changed = new TermsChanged(K1, "経路の変更", JUNE, null, List.of());

        given(closed, approved(MARCH, MAY))
                .refuses(NEW_TERMS.replace("--terms-only", "--route <route>"), saying(REROUTED, JUNE));
        given(closed, approved(MARCH, MAY), changed).records(saying(REROUTED, JUNE), said(REROUTED, JUNE));
        given(closed).records(saying(REROUTED, JUNE), said(REROUTED, JUNE));
        given(applied(), approved(MARCH, MAY)).records(saying(REROUTED, JUNE), said(REROUTED, JUNE));
    }

    @Test
    void isCalledOtherwiseOnceTheTermsChanged() {
        var changed = new TermsChanged(K1, "改称", JUNE, null, List.of());

        given(applied(), approved(MARCH, MAY), changed).records(saying(RENAMED, JUNE), said(RENAMED, JUNE));
    }

    @Test
    void restsOnTermsAloneOnceTheyChanged() {
        var changed = new TermsChanged(K1, "契約の終了", JUNE, null, List.of());

        given(applied(), approved(MARCH, MAY), changed).records(saying(ON_TERMS, JUNE), said(ON_TERMS, JUNE));
        given(applied(), approved(MARCH, MAY), changed).refuses(NEW_TERMS, saying(ON_TERMS, JUNE.plusDays(1)));
    }
}
