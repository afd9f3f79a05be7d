package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.cloud.Use;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.shell.imports.sheet.Days;
import jp.daicho.shell.imports.sheet.Vocabulary;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Profile;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a list of cloud services in use. */
final class CloudRows implements Understanding<CloudEntry> {

    private static final String UNKNOWN = "unknown";

    private final Vocabulary<Boolean> yesNo = Vocabulary.yesNo();
    private final Vocabulary<Boolean> registered = Vocabulary.registered();
    private final Vocabulary<InformationClass> classes = Vocabulary.informationClasses();
    private final Vocabulary<Zone> zones = Vocabulary.zones();
    private final Vocabulary<String> places = Vocabulary.places();

    @Override
    public boolean isSkipped(RowCells cells) {
        return false;
    }

    @Override
    public @Nullable CloudEntry entry(RowCells cells) {
        var applied = day(cells, Fields.APPLIED);
        var approved = day(cells, Fields.APPROVED);
        var until = day(cells, Fields.UNTIL);
        var used = Stream.of(day(cells, Fields.USED), approved, applied)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        var provider = new Profile(cells.requiredText(Fields.PROVIDER), null, null, null);
        var use = use(cells);
        var manager = cells.text(Fields.MANAGER);
        var listed = cells.value(Fields.ISMAP, registered.read(cells.cell(Fields.ISMAP)));
        if (used == null) {
            cells.required(Fields.APPLIED, Days.read(cells.cell(Fields.APPLIED)));
        }
        if (used == null || !cells.problems().isEmpty()) {
            return null;
        }
        return new CloudEntry(
                cells.number(), provider, use, applied, approved, until, manager, used, Boolean.TRUE.equals(listed));
    }

    private static @Nullable LocalDate day(RowCells cells, String field) {
        return cells.value(field, Days.read(cells.cell(field)));
    }

    private Use use(RowCells cells) {
        var information = cells.value(Fields.INFORMATION, classes.readAll(cells.cell(Fields.INFORMATION)));
        var networks = cells.value(Fields.NETWORK, zones.readAll(cells.cell(Fields.NETWORK)));
        var regions = cells.value(Fields.REGION, places.readAll(cells.cell(Fields.REGION)));
        return new Use(
                cells.requiredText(Fields.SERVICE),
                null,
                cells.text(Fields.PURPOSE),
                cells.text(Fields.SECTION),
                information == null ? List.of() : information.stream().sorted().toList(),
                networks == null ? List.of() : networks.stream().sorted().toList(),
                null,
                countries(Objects.requireNonNullElse(regions, List.of())),
                null,
                cells.value(Fields.TERMS_ONLY, yesNo.read(cells.cell(Fields.TERMS_ONLY))));
    }

    /** Where any of it is unknown, nothing is said: the data may be anywhere. */
    private static List<Country> countries(List<String> letters) {
        return letters.contains(UNKNOWN)
                ? List.of()
                : letters.stream().map(Country::new).toList();
    }
}
