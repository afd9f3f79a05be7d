package jp.daicho;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.clause.Edition;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.Editions;
import jp.daicho.office.StaffId;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** A remedy for an organ's policies, typed by somebody who fills its placeholders in. */
final class TypedPolicies {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^>]+)>");

    private static final Map<String, String> KNOWN = Map.of(
            "url", "https://www.town.kawase.example/",
            "version", "第2版",
            "title", "規程",
            "outcome", "keep",
            "file", "own.json",
            "day", TODAY.toString());

    private TypedPolicies() {}

    static DomainCommand command(String remedy) {
        var filled = PLACEHOLDER.matcher(remedy).replaceAll(found -> requireNonNull(KNOWN.get(found.group(1))));
        var parts = filled.split(" --", -1);
        Map<String, String> options = Arrays.stream(parts)
                .skip(1)
                .map(option -> option.split(" ", 2))
                .collect(toMap(option -> option[0], option -> option[1]));
        var words = List.of(parts[0].split(" ", -1));
        return command(words, options);
    }

    private static DomainCommand command(List<String> words, Map<String, String> options) {
        var grounds = Grounds.on(TODAY);
        return switch (words.get(1)) {
            case "adopt" ->
                new AdoptPolicy(
                        null,
                        word(PolicyKind.class, options, "kind"),
                        said(options, "version"),
                        said(options, "title"),
                        LocalDate.parse(said(options, "effective")),
                        null,
                        grounds);
            case "publish" -> new PublishPolicy(new PolicyId(words.get(2)), said(options, "url"), grounds);
            case "review" ->
                new ReviewPolicy(
                        new PolicyId(words.get(2)),
                        word(Trigger.class, options, "trigger"),
                        null,
                        null,
                        null,
                        word(Outcome.class, options, "outcome"),
                        grounds);
            case "brief" ->
                new BriefStaff(new PolicyId(words.get(2)), List.of(new StaffId(said(options, "staff"))), grounds);
            case "import" -> new RecordCatalogueEdition(own(), LocalDate.parse(said(options, "on")), grounds);
            default -> throw new IllegalArgumentException(words.toString());
        };
    }

    private static Edition own() {
        var mic = Editions.mic2026();
        return new Edition(new EditionId("own"), mic.title(), mic.digest(), mic.sets());
    }

    private static String said(Map<String, String> options, String option) {
        return requireNonNull(options.get(option));
    }

    private static <E extends Enum<E>> E word(Class<E> type, Map<String, String> options, String option) {
        return Enum.valueOf(type, said(options, option).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
