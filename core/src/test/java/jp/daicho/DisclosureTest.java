package jp.daicho;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import jp.daicho.audit.FindingEvent;
import jp.daicho.ledger.NewEvent;
import jp.daicho.office.StaffEvent;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.Sealed;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static NewEvent event(String name, String payload) {
        return new NewEvent("e", "V-1", "vendor", 0, "2026-04-01T00:00:00.000Z", name, "1", payload, "{}");
    }

    @Test
    void namesEventsThatThereAre() {
        assertThat(Daicho.eventNames().events())
                .containsAll(Disclosure.published().toList());
    }

    @Test
    void tellsNothingOfPersons() {
        assertThat(Disclosure.published())
                .allSatisfy(type -> assertThat(
                                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType))
                        .doesNotContain(Sealed.class));
        assertThat(Disclosure.published())
                .noneMatch(type -> StaffEvent.class.isAssignableFrom(type) || FindingEvent.class.isAssignableFrom(type))
                .doesNotContain(PolicyVersionAdopted.class);
    }

    @Test
    void tellsWhatIsNamedAndNothingElse() {
        assertThat(Disclosure.mayBePublished(event("VendorRegistered", "{\"vendor\":\"V-1\"}")))
                .isTrue();
        assertThat(Disclosure.mayBePublished(event("DeficiencyFound", "{}"))).isFalse();
        assertThat(Disclosure.mayBePublished(event("ThoughtOfLater", "{}"))).isFalse();
    }

    @Test
    void keepsBackWhatWasTypedForTheOffice() {
        assertThat(Disclosure.mayBePublished(event("VendorRegistered", "{\"reason\":\"相談あり\"}")))
                .isFalse();
        assertThat(Disclosure.mayBePublished(event("VendorRegistered", "{\"evidence\":[]}")))
                .isFalse();
    }
}
