package jp.daicho.gap.rule;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of the organ (執行機関) as a whole; several rooms tell of it, each in a story of its own. */
public abstract class OrganStory implements Story {

    private final OrganEstablished established;
    private final long position;

    protected OrganStory(OrganEstablished established, long position) {
        this.established = established;
        this.position = position;
    }

    @Override
    public final String id() {
        return established.organ().value();
    }

    @Override
    public final @Nullable VendorId vendor() {
        return null;
    }

    @Override
    public final String title(LocalDate day) {
        return established.name();
    }

    /** It concerns the organ as a whole, where it doesn't say otherwise. */
    @Override
    public Set<String> sections(LocalDate day) {
        return Set.of();
    }

    /** How its register was opened. */
    protected final OrganEstablished established() {
        return established;
    }

    /** Where its register was opened. */
    public final long position() {
        return position;
    }
}
