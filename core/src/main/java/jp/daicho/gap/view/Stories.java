package jp.daicho.gap.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.gap.rule.ClauseBook;
import jp.daicho.gap.rule.ContractStory;
import jp.daicho.gap.rule.SelectionStory;
import jp.daicho.gap.rule.Story;
import jp.daicho.gap.rule.VendorStory;
import jp.daicho.gap.rule.VendorsByNumber;
import jp.daicho.shared.EntryVoided;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Every record's story, and which of them have gone on since somebody last looked. */
final class Stories {

    private final Map<String, SelectionStory> choices = new HashMap<>();
    private final ClauseBook book = new ClauseBook();
    private final Map<String, Story> stories = new HashMap<>();
    private final VendorsByNumber numbers = new VendorsByNumber();
    private final Set<Story> changed = new LinkedHashSet<>();
    private Merges merges = Merges.NONE;

    void on(CatalogueEditionRecorded event) {
        book.on(event);
    }

    void on(VendorEvent event, long position) {
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
        changed.add(survivor);
    }

    /** A plan is no contract yet, and lacks nothing; how the vendor was chosen is remembered. */
    void on(OfContract event, long position) {
        var record = event.contract().value();
        if (event instanceof SelectionEvent chosen) {
            choice(record).on(chosen, position);
        }
        if (event instanceof ContractConcluded concluded) {
            var contract = new ContractStory(concluded, position, book, choice(record));
            begin(contract);
            vendor(concluded.vendor()).takesOn(contract);
        } else if (of(record) instanceof ContractStory contract) {
            contract.on(event, position);
            change(contract);
        }
    }

    private SelectionStory choice(String contract) {
        return choices.computeIfAbsent(contract, none -> new SelectionStory());
    }

    void on(EntryVoided event, String record) {
        if (choices.containsKey(record)) {
            choice(record).takeOut(event.position());
        }
        var story = of(record);
        if (story != null) {
            story.takeOut(event.position());
            change(story);
        }
    }

    private void begin(Story story) {
        stories.put(story.id(), story);
        change(story);
    }

    /**
     * What happens to a contract concerns its vendor too, and whoever that one was merged into; what happens to a vendor
     * those that share a corporate number with it.
     */
    private void change(Story story) {
        changed.add(story);
        switch (story) {
            case ContractStory contract -> merges.chain(contract.vendor()).forEach(each -> changed.add(vendor(each)));
            case VendorStory vendor -> changed.addAll(numbers.around(vendor));
        }
    }

    /** The vendor that a record concerned on {@code day}. */
    VendorId vendorOn(LocalDate day, Story story) {
        return merges.survivor(story.vendor(), day);
    }

    /** The vendor that goes on in the place of another on {@code day}. */
    VendorId survivor(VendorId vendor, LocalDate day) {
        return merges.survivor(vendor, day);
    }

    private VendorStory vendor(VendorId vendor) {
        return (VendorStory) requireNonNull(of(vendor.value()));
    }

    /** The story of a record; null if there is none. */
    @Nullable
    Story of(String record) {
        return stories.get(record);
    }

    Collection<Story> all() {
        return stories.values();
    }

    /** The vendor's story, and those of its contracts. */
    List<Story> about(VendorId vendor) {
        var story = vendor(vendor);
        return Stream.concat(Stream.of(story), story.contracts().stream()).toList();
    }

    /** The stories that have gone on since this was last asked. */
    List<Story> changed() {
        var since = List.copyOf(changed);
        changed.clear();
        return since;
    }
}
