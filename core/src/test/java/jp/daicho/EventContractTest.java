package jp.daicho;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditKind;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.RequiredOf;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.gap.GapEvent;
import jp.daicho.ledger.axon.EventSerializer;
import jp.daicho.office.OrganEvent;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffKind;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.policy.Degree;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Role;
import jp.daicho.shared.Zone;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.Discovery;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.VendorEvent;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events already stored must stay readable, byte for byte as they were hashed: {@link PinnedEvents}. */
class EventContractTest {

    private final EventSerializer serializer = new EventSerializer(Daicho.eventNames());

    private Object read(String name, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    @ParameterizedTest
    @MethodSource("jp.daicho.PinnedEvents#everyEvent")
    void isStoredAsPinned(PinnedEvents.Stored stored) {
        var written = serializer.serialize(stored.event(), String.class);

        assertThat(written.getType().getName()).isEqualTo(stored.name());
        assertThat(written.getType().getRevision()).isEqualTo("1");
        assertThat(written.getData()).isEqualTo(stored.json());
    }

    @ParameterizedTest
    @MethodSource("jp.daicho.PinnedEvents#everyEvent")
    void isReadBackAsItWas(PinnedEvents.Stored stored) {
        assertThat(read(stored.name(), stored.json())).isEqualTo(stored.event());
    }

    @ParameterizedTest
    @MethodSource("jp.daicho.PinnedEvents#everyEvent")
    void isReadBackThroughFieldsOfALaterVersion(PinnedEvents.Stored stored) {
        var later = stored.json().replaceFirst("\\{", "{\"addedLater\":{\"a\":[1]},");

        assertThat(read(stored.name(), later)).isEqualTo(stored.event());
    }

    @Test
    void noEventIsForgotten() {
        Set<Class<?>> vocabularies = Set.of(
                OrganEvent.class,
                StaffEvent.class,
                ExceptionEvent.class,
                VendorEvent.class,
                ClauseEvent.class,
                PlanEvent.class,
                SelectionEvent.class,
                ContractEvent.class,
                AssessmentEvent.class,
                OversightEvent.class,
                CustodyEvent.class,
                TermEvent.class,
                SubcontractEvent.class,
                PolicyEvent.class,
                GuidelineEvent.class,
                AuditEvent.class,
                CloudEvent.class,
                GapEvent.class,
                EntryVoided.class,
                AccountEvent.class);

        assertThat(PinnedEvents.everyEvent()
                        .<Class<?>>map(stored -> stored.event().getClass())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(vocabularies.stream()
                        .flatMap(EventContractTest::eventsOf)
                        .distinct()
                        .toList());
    }

    /** The words that may stand in stored events. A new one is added here; none is taken away. */
    @Test
    void noStoredWordIsRenamed() {
        assertThat(words(StaffKind.values())).containsExactly("member", "staff", "fiscal-year");
        assertThat(words(ExceptionKind.values()))
                .containsExactly("same-person", "terms-only", "selection-condition", "zone", "deletion-proof", "other");
        assertThat(words(ForgettingCause.values()))
                .containsExactly("request", "retention-over", "purpose-over", "mistake");
        assertThat(words(AuditKind.values())).containsExactly("audit", "self-check");
        assertThat(words(Role.values())).containsExactly("admin", "approver", "reviewer", "auditor");
        assertThat(words(RequiredOf.values()))
                .containsExactly(
                        "all",
                        "personal-data",
                        "my-number",
                        "build",
                        "operate",
                        "supply-chain",
                        "juki",
                        "important",
                        "none");
        assertThat(words(InformationClass.values())).containsExactly("3a", "3b", "3c", "2", "1");
        assertThat(words(Zone.values())).containsExactly("my-number", "lgwan", "internet");
        assertThat(words(ClauseState.values())).containsExactly("present", "partial", "absent", "not-applicable");
        assertThat(words(Method.values())).containsExactly("document", "site", "interview", "report");
        assertThat(words(Result.values())).containsExactly("satisfactory", "deficient");
        assertThat(words(Effect.values())).containsExactly("effective", "insufficient");
        assertThat(words(Recipient.values())).containsExactly("ciso", "security-officer");
        assertThat(words(Suitability.values())).containsExactly("suitable", "unsuitable");
        assertThat(words(SystemWork.values())).containsExactly("build", "operate");
        assertThat(words(Level.values())).containsExactly("2", "1");
        assertThat(words(Media.values()))
                .containsExactly(
                        "paper",
                        "optical",
                        "usb",
                        "memory-card",
                        "hdd",
                        "ssd",
                        "tape",
                        "device",
                        "server",
                        "online-transfer",
                        "unknown");
        assertThat(words(DisposalMethod.values()))
                .containsExactly(
                        "shredding",
                        "pulping",
                        "incineration",
                        "physical-destruction",
                        "degaussing",
                        "cryptographic-erase",
                        "sanitise",
                        "overwrite",
                        "deletion");
        assertThat(words(PolicyKind.values()))
                .containsExactly(
                        "basic-policy",
                        "standards",
                        "procedure",
                        "cloud-rules",
                        "sns-procedure",
                        "selection-standard",
                        "incident-plan");
        assertThat(words(Trigger.values())).containsExactly("audit", "self-check", "change", "yearly");
        assertThat(words(Degree.values())).containsExactly("high", "medium", "low");
        assertThat(words(Outcome.values())).containsExactly("keep", "revise");
        assertThat(words(Inspection.values())).containsExactly("passed", "failed");
        assertThat(words(Discovery.values())).containsExactly("unregistered", "impostor");
        assertThat(words(MfaState.values())).containsExactly("on", "off");
        assertThat(words(RecoveryContact.values())).containsExactly("official", "private", "unknown");
        assertThat(words(CustodyMethod.values()))
                .containsExactly("password-manager", "sealed-envelope", "safe", "own-logins", "other");
        assertThat(words(Certificate.values()))
                .containsExactly(
                        "iso27001",
                        "iso27017",
                        "iso27018",
                        "isms-cloud",
                        "p-mark",
                        "ismap",
                        "ismap-liu",
                        "jc-star",
                        "soc2",
                        "other");
    }

    @Test
    void noStoredWordOfCloudServicesIsRenamed() {
        assertThat(words(Route.values())).containsExactly("lgwan-asp", "gov-cloud", "closed", "internet");
        assertThat(words(ConditionState.values())).containsExactly("met", "unmet", "unknown");
        assertThat(words(ReviewResult.values())).containsExactly("satisfactory", "deficient");
        assertThat(words(Assurance.values()))
                .containsExactly("ismap", "ismap-liu", "iso27001", "iso27017", "iso27018", "soc2", "own-judgement");
        assertThat(words(SelectionCondition.values()))
                .containsExactly(
                        "terms",
                        "purpose",
                        "measures",
                        "unintended-change",
                        "ownership",
                        "location",
                        "incidents",
                        "performance",
                        "poor-performance",
                        "responsibility",
                        "exit",
                        "service-level",
                        "audit",
                        "jurisdiction",
                        "sub-processors",
                        "encryption",
                        "tenant-separation",
                        "authentication",
                        "access-control",
                        "malware",
                        "logs",
                        "data-disposal",
                        "continuity");
    }

    private Stream<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        serializer.getObjectMapper().valueToTree(constant).stringValue());
    }

    private static Stream<Class<?>> eventsOf(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(EventContractTest::eventsOf)
                : Stream.of(vocabulary);
    }
}
