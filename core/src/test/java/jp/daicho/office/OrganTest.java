package jp.daicho.office;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.KAWASE;
import static jp.daicho.office.OfficeSamples.duties;
import static jp.daicho.office.OfficeSamples.established;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.daicho.office.OrganCommand.EstablishOrgan;
import jp.daicho.office.OrganCommand.NameDuty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganTest {

    private static final Duty OWN = new Duty("digital-officer");

    private static final OrganKnown KNOWN =
            OrganKnown.NOT_YET.on(new Recorded(0, Instant.EPOCH, "KAWASE", 0, null, established()));

    private final FixtureConfiguration<Organ> organ = new AggregateTestFixture<>(Organ.class);

    private static EstablishOrgan establish(String name) {
        return new EstablishOrgan(KAWASE, name, " ", "0".repeat(32), ZoneId.of("Asia/Tokyo"), Grounds.on(APRIL));
    }

    @Test
    void isEstablishedOnce() {
        organ.registerInjectableResource(OrganKnown.NOT_YET)
                .givenNoPriorActivity()
                .when(establish("川瀬町選挙管理委員会"))
                .expectEvents(established());
    }

    @Test
    void isNotEstablishedTwice() {
        organ.registerInjectableResource(KNOWN)
                .givenNoPriorActivity()
                .when(establish("川瀬町選挙管理委員会"))
                .expectException(refusal("RULE organ-established [KAWASE]"))
                .expectNoEvents();
    }

    private static void naming(
            Duties duties, Duty duty, String title, @Nullable Boolean single, @Nullable DutyNamed named) {
        new AggregateTestFixture<>(Organ.class)
                .registerInjectableResource(duties)
                .given(established())
                .when(new NameDuty(KAWASE, duty, title, single, Grounds.on(APRIL)))
                .expectEvents(named == null ? new Object[0] : new Object[] {named});
    }

    private static DutyNamed named(Duty duty, String title, boolean single) {
        return new DutyNamed(KAWASE, duty, title, single, APRIL, null, List.of());
    }

    @Test
    void callsDutiesAsItLikes() {
        naming(Duties.NONE, Duty.CISO, "副町長", null, named(Duty.CISO, "副町長", true));
        naming(Duties.NONE, Duty.CISO, "副町長", false, named(Duty.CISO, "副町長", false));
        naming(Duties.NONE, OWN, "DX推進員", null, named(OWN, "DX推進員", false));
    }

    @Test
    void namesADutyOnlyOnce() {
        var known = duties(named(OWN, "DX推進員", true));

        naming(known, OWN, "DX推進員", null, null);
        naming(known, OWN, "DX推進員", true, null);
        naming(known, OWN, "DX推進員", false, named(OWN, "DX推進員", false));
        naming(known, OWN, "DX担当", null, named(OWN, "DX担当", true));
    }

    @Test
    void hasAName() {
        assertRefused("BAD_VALUE text-missing [name]", () -> establish(" "));
    }

    @Test
    void hasACodeOfAtMost20Characters() {
        assertThat(new OrganId("a".repeat(20))).hasToString("A".repeat(20));
        assertRefused("BAD_VALUE code-malformed [organ, " + "A".repeat(21) + "]", () -> new OrganId("A".repeat(21)));
    }

    @Test
    void countsItsDaysInItsOwnZone() {
        assertThat(OrganKnown.NOT_YET.established()).isFalse();
        assertThat(KNOWN).isEqualTo(new OrganKnown("KAWASE", ZoneId.of("Asia/Tokyo")));
        assertThat(KNOWN.established()).isTrue();
    }
}
