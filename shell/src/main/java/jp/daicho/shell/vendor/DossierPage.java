package jp.daicho.shell.vendor;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A vendor's dossier as people read it: what is short on a line of its own, and of the rest what fits on a page. */
@Component
class DossierPage {

    private static final String BETWEEN = "  ";

    private final CurrentRegister register;
    private final CurrentRequest request;
    private final Texts texts;

    DossierPage(CurrentRegister register, CurrentRequest request, Texts texts) {
        this.register = register;
        this.request = request;
        this.texts = texts;
    }

    /** The page of the {@link Dossier}'s fields. */
    Map<String, @Nullable Object> of(Map<String, @Nullable Object> dossier) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        List.of("id", "name", "kana").forEach(key -> page.put(key, dossier.get(key)));
        page.put("state", state(dossier));
        List.of("corporateNumber", "address").forEach(key -> page.put(key, dossier.get(key)));
        page.put("contacts", lines(dossier.get("contacts"), this::contact));
        page.put("certifications", lines(dossier.get("certifications"), this::certification));
        page.put("ownership", part(dossier.get("ownership"), this::ownership));
        page.put("declaration", part(dossier.get("declaration"), this::declaration));
        page.put("mergedFrom", lines(dossier.get("mergedFrom"), this::merged));
        page.put("contracts", dossier.get("contracts"));
        page.put("clouds", dossier.get("clouds"));
        page.put("gaps", rows(dossier.get("gaps")).map(this::gap).toList());
        page.values().removeIf(value -> value == null || value.equals("") || value.equals(List.of()));
        return page;
    }

    private String state(Map<?, ?> dossier) {
        var state = texts.label(language(), "state", Codes.of((Enum<?>) Objects.requireNonNull(dossier.get("state"))));
        var until = dossier.get("suspendedUntil");
        return until == null
                ? say("vendor.page.state", state, dossier.get("since"))
                : say("vendor.page.state.until", state, dossier.get("since"), until);
    }

    /** Who it is, and on a line below how to reach that person. */
    private String contact(Map<?, ?> contact) {
        return Stream.of(said(contact, "of", "id", "name", "post"), said(contact, "phone", "email"))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n" + BETWEEN.repeat(2)));
    }

    private String said(Map<?, ?> contact, String... keys) {
        return Stream.of(keys)
                .map(key -> read(key, contact.get(key)))
                .flatMap(Stream::ofNullable)
                .collect(joining(BETWEEN));
    }

    /** A name or number that can't be opened is told by why. */
    private @Nullable String read(String key, @Nullable Object value) {
        return value instanceof Enum<?> why ? texts.label(language(), key, why) : (String) value;
    }

    private String certification(Map<?, ?> certification) {
        var kind =
                texts.label(language(), "kind", Codes.of((Enum<?>) Objects.requireNonNull(certification.get("kind"))));
        var number = certification.get("number");
        return Stream.of(certification.get("of"), kind, number, until(certification.get("validUntil")))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(BETWEEN));
    }

    private @Nullable String until(@Nullable Object last) {
        if (!(last instanceof LocalDate day)) {
            return null;
        }
        return say(day.isBefore(register.day()) ? "vendor.page.expired" : "vendor.page.until", day);
    }

    private String ownership(Map<?, ?> ownership) {
        var parent = ownership.get("parent");
        var said = parent == null ? say("vendor.page.no-parent") : parent.toString();
        var country = ownership.get("country");
        return Stream.of(
                        parent == null && ownership.get("noParent") == null ? null : said,
                        country == null ? null : country(country.toString()))
                .flatMap(Stream::ofNullable)
                .collect(joining(BETWEEN));
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(language()) + " (" + code + ")";
    }

    private String declaration(Map<?, ?> declaration) {
        return Stream.of(say("vendor.page.since", declaration.get("since")), until(declaration.get("validUntil")))
                .flatMap(Stream::ofNullable)
                .collect(joining(BETWEEN));
    }

    private String merged(Map<?, ?> merged) {
        return merged.get("id")
                + BETWEEN
                + merged.get("name")
                + BETWEEN
                + say("vendor.page.since", merged.get("since"));
    }

    /** An accepted gap is marked where everybody looks. */
    private Map<String, @Nullable Object> gap(Map<?, ?> gap) {
        var until = gap.get("acceptedUntil");
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("severity", gap.get("severity"));
        fields.put("id", gap.get("id"));
        fields.put("detail", until == null ? gap.get("detail") : say("gap.accepted", gap.get("detail"), until));
        fields.put("since", gap.get("since"));
        return fields;
    }

    private interface Line {

        String of(Map<?, ?> fields);
    }

    private static String lines(@Nullable Object list, Line line) {
        return rows(list).map(line::of).collect(joining("\n"));
    }

    private static @Nullable String part(@Nullable Object part, Line line) {
        return part instanceof Map<?, ?> fields ? line.of(fields) : null;
    }

    private static Stream<Map<?, ?>> rows(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(row -> (Map<?, ?>) row);
    }

    private String say(String key, @Nullable Object... details) {
        return texts.say(language(), key, List.of(details));
    }

    private Locale language() {
        return request.get().language();
    }
}
