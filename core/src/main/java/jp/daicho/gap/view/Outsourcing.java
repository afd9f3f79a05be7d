package jp.daicho.gap.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.gap.contract.ClauseBook;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.contract.PlanStory;
import jp.daicho.gap.rule.Story;
import jp.daicho.gap.vendor.VendorStory;
import jp.daicho.gap.vendor.VendorsByNumber;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The stories of vendors and of their contracts. */
final class Outsourcing implements Chronicle {

    private final Shelf shelf;
    private final Map<String, PlanStory> plans = new HashMap<>();
    private final ClauseBook book = new ClauseBook();
    private final VendorsByNumber numbers = new VendorsByNumber();
    private Merges merges = Merges.NONE;

    Outsourcing(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                VendorEvent.class,
                PlanEvent.class,
                SelectionEvent.class,
                ContractEvent.class,
                AssessmentEvent.class,
                OversightEvent.class,
                CustodyEvent.class,
                TermEvent.class,
                SubcontractEvent.class,
                ClauseEvent.class);
    }

    @Override
    public void on(Recorded recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case CatalogueEditionRecorded event -> book.on(event);
            case VendorEvent event -> on(event, position);
            case OfContract event -> on(event, position);
            case EntryVoided event -> on(event, recorded.record());
            default -> {}
        }
    }

    private void on(VendorEvent event, long position) {
        if (event instanceof VendorRegistered registered) {
            begin(new VendorStory(registered, position, numbers));
        } else {
            var vendor = vendor(event.vendor());
            vendor.on(event, position);
            change(vendor);
        }
        if (event instanceof VendorMerged merged) {
            merge(merged);
        }
    }

    private void merge(VendorMerged event) {
        merges = merges.and(event);
        var survivor = vendor(event.into());
        vendor(event.vendor()).mergeInto(survivor, event.effectiveOn());
        shelf.change(survivor);
    }

    /** A plan is no contract yet, and lacks nothing; what was chosen and said of it is remembered. */
    private void on(OfContract event, long position) {
        var record = event.contract().value();
        if (event instanceof SelectionEvent chosen) {
            plan(record).on(chosen, position);
        }
        if (event instanceof ContractConcluded concluded) {
            var contract = new ContractStory(concluded, position, book, plan(record));
            begin(contract);
            vendor(concluded.vendor()).takesOn(contract);
        } else {
            var contract = shelf.of(record, ContractStory.class);
            if (contract != null) {
                contract.on(event, position);
                change(contract);
            } else if (event instanceof ContractProfileChanged changed) {
                plan(record).on(changed, position);
            }
        }
    }

    private PlanStory plan(String contract) {
        return plans.computeIfAbsent(contract, none -> new PlanStory());
    }

    private void on(EntryVoided event, String record) {
        if (plans.containsKey(record)) {
            plan(record).takeOut(event.position());
        }
        for (Story story : shelf.of(record)) {
            if (story instanceof ContractStory || story instanceof VendorStory) {
                story.takeOut(event.position());
                change(story);
            }
        }
    }

    private void begin(Story story) {
        shelf.begin(story);
        change(story);
    }

    /**
     * What happens to a contract concerns its vendor too, and whoever that one was merged into; what happens to a vendor
     * that one too, and those that share a corporate number with it.
     */
    private void change(Story story) {
        shelf.change(story);
        if (story instanceof ContractStory contract) {
            merges.chain(contract.vendor()).forEach(each -> shelf.change(vendor(each)));
        } else if (story instanceof VendorStory vendor) {
            numbers.around(vendor).forEach(shelf::change);
            merges.chain(vendor.vendor()).forEach(each -> shelf.change(vendor(each)));
        }
    }

    /** The vendor that a record concerned on {@code day}; null where it concerns none. */
    @Nullable
    VendorId vendorOn(LocalDate day, Story story) {
        var vendor = story.vendor();
        return vendor == null ? null : merges.survivor(vendor, day);
    }

    /** The vendor that goes on in the place of another on {@code day}. */
    VendorId survivor(VendorId vendor, LocalDate day) {
        return merges.survivor(vendor, day);
    }

    private VendorStory vendor(VendorId vendor) {
        return requireNonNull(shelf.of(vendor.value(), VendorStory.class));
    }

    /** {@code record} is of something that {@code vendor} does for the office, or whoever it was merged into. */
    void supplies(VendorId vendor, Story record) {
        merges.chain(vendor).forEach(each -> vendor(each).supplies(record));
    }

    /** The vendor's story, and those of all it does for the office. */
    List<Story> about(VendorId vendor) {
        var story = vendor(vendor);
        return Stream.concat(Stream.of(story), story.records().stream()).toList();
    }
}
