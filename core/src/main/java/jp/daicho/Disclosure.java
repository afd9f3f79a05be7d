package jp.daicho;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.TermEvent.ContractAmended;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.ledger.NewEvent;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.shared.DomainEvent;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCheckEvent.OfficialListingRemoved;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountOpened;
import jp.daicho.social.AccountDescriptionEvent.HandleChanged;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which events an office may hand to anyone; an export for the public tells of all others only that they are there.
 *
 * <p>Named are the events that tell what an office publishes anyway. Procedures, which the policy keeps to the office
 * (article 9(2) of the seed), people, weak points and what is done about them are not among them, and a new event is not
 * until somebody puts it here. An event that has a reason or names papers is kept back too: what was typed there was not
 * typed for everybody.
 */
public final class Disclosure {

    private static final Set<Class<? extends DomainEvent>> PUBLISHED = Set.of(
            OrganEstablished.class,
            DutyNamed.class,
            CatalogueEditionRecorded.class,
            RuleSetActivated.class,
            GuidelineEditionNoted.class,
            PolicyPublished.class,
            VendorRegistered.class,
            VendorProfileChanged.class,
            VendorMerged.class,
            VendorReinstated.class,
            VendorRetired.class,
            SelectionCriteriaFixed.class,
            VendorSelected.class,
            ContractConcluded.class,
            ContractProfileChanged.class,
            ContractAmended.class,
            ContractRenewed.class,
            ContractTerminated.class,
            ContractClosed.class,
            AccountOpened.class,
            HandleChanged.class,
            OfficialListingConfirmed.class,
            OfficialListingRemoved.class,
            PublicNoticeIssued.class,
            PublishableInformationDefined.class,
            AlsoPublishedRecorded.class,
            AccountClosed.class);

    private static final Set<String> NAMES =
            PUBLISHED.stream().map(Class::getSimpleName).collect(Collectors.toSet());

    /** What somebody typed for the office, wherever an event has it. */
    private static final List<String> FOR_THE_OFFICE = List.of("reason", "evidence");

    private static final JsonMapper JSON = new JsonMapper();

    private Disclosure() {}

    /** Whether {@code event} may be told to anyone. */
    public static boolean mayBePublished(NewEvent event) {
        if (!NAMES.contains(event.payloadType())) {
            return false;
        }
        var payload = JSON.readTree(event.payload());
        return FOR_THE_OFFICE.stream().noneMatch(payload::has);
    }

    /** The events that may be published where nobody gave a reason. */
    static Stream<Class<? extends DomainEvent>> published() {
        return PUBLISHED.stream();
    }
}
