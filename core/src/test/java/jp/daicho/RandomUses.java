package jp.daicho;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.Use;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What a cloud service might be used for, and how. */
final class RandomUses {

    private static final List<Country> COUNTRIES =
            Stream.of("JP", "JP", "JP", "US", "SG").map(Country::new).toList();

    private final Random random;

    RandomUses(Random random) {
        this.random = random;
    }

    Use next() {
        var law = random.nextInt(4) == 0 ? null : one(COUNTRIES);
        return new Use(
                "電子申請",
                new VendorId("V-1"),
                "受付",
                "書記室",
                information(),
                zones(),
                random.nextInt(4) == 0 ? null : one(List.of(Route.values())),
                regions(),
                law,
                random.nextInt(4) == 0 ? random.nextBoolean() : null);
    }

    /** One thing of it is otherwise. */
    Use change() {
        return switch (random.nextInt(5)) {
            case 0 -> only(List.of(one(List.of(InformationClass.values()))), List.of(), null, List.of(), null);
            case 1 -> only(List.of(), zones(), Route.CLOSED, List.of(), null);
            case 2 -> only(List.of(), List.of(), one(List.of(Route.values())), List.of(), null);
            case 3 -> only(List.of(), List.of(), null, List.of(one(COUNTRIES)), null);
            default -> only(List.of(), List.of(), null, List.of(), random.nextBoolean());
        };
    }

    private static Use only(
            List<InformationClass> information,
            List<Zone> zones,
            @Nullable Route route,
            List<Country> regions,
            @Nullable Boolean termsOnly) {
        return new Use(null, null, null, null, information, zones, route, regions, null, termsOnly);
    }

    /** None, or one or two countries. */
    List<Country> regions() {
        return Stream.generate(() -> one(COUNTRIES))
                .limit(random.nextInt(3))
                .distinct()
                .toList();
    }

    private List<InformationClass> information() {
        return random.nextInt(5) == 0 ? List.of() : List.of(one(List.of(InformationClass.values())));
    }

    private List<Zone> zones() {
        return List.of(Zone.values()).subList(random.nextInt(3), 3);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
