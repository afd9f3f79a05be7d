package jp.daicho.gap.view;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.gap.rule.ClauseBook;
import jp.daicho.gap.rule.ContractStory;
import jp.daicho.gap.rule.SelectionStory;
import jp.daicho.gap.rule.Story;
import jp.daicho.gap.rule.VendorStory;
import jp.daicho.shared.EntryVoided;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Every record's story, and which of them have gone on since somebody last looked. */
final class Stories {

    private final Map<String, SelectionStory> choices = new HashMap<>();
    private final ClauseBook book = new ClauseBook();
    private final Map<String, Story> stories = new HashMap<>();
    private final Set<Story> changed = new LinkedHashSet<>();

    void on(CatalogueEditionRecorded event) {
        book.on(event);
    }

    void on(VendorEvent event, long position) {
        if (event instanceof VendorRegistered registered) {
            begin(new VendorStory(registered, position));
        } else {
            var vendor = vendor(event.vendor());
            vendor.on(event, position);
            changed.add(vendor);
        }
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

    /** What happens to a contract concerns its vendor too. */
    private void change(Story story) {
        changed.add(story);
        changed.add(vendor(story.vendor()));
    }

    private VendorStory vendor(VendorId vendor) {
        return (VendorStory) requireNonNull(of(vendor.value()));
    }

    /** The story of a record; null if there is none. */
    @Nullable
    Story of(String record) {
        return stories.get(record);
    }

    /** Every story has to be looked at anew. */
    void changeAll() {
        changed.addAll(stories.values());
    }

    /** The stories that have gone on since this was last asked. */
    List<Story> changed() {
        var since = List.copyOf(changed);
        changed.clear();
        return since;
    }
}
