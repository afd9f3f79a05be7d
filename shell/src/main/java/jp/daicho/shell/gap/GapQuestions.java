package jp.daicho.shell.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Explanation;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.GapRow;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.gap.view.RuleRow;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.GapWords;
import jp.daicho.shell.wiring.Survivors;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code gaps}, {@code gap explain} and {@code gap rules}. */
@Component
class GapQuestions {

    private static final int WIDEST_SETTING = 36;
    private static final String GROUP = "gap";
    private static final int GATE_TRIPPED = 10;
    private static final int FARTHEST = 36_525;

    private final CurrentRegister register;
    private final GapWords words;
    private final GapPage page;
    private final Survivors survivors;
    private final GapTitles titles;

    GapQuestions(CurrentRegister register, GapWords words, GapPage page, Survivors survivors, GapTitles titles) {
        this.titles = titles;
        this.register = register;
        this.survivors = survivors;
        this.words = words;
        this.page = page;
    }

    @Command(name = "gaps", group = GROUP, description = "gaps")
    Reply gaps(
            Request request,
            @Option(longName = "severity", description = "gaps.severity") @Nullable Severity severity,
            @Option(longName = "rule", description = "gaps.rule") @Nullable RuleId rule,
            @Option(longName = "kind", description = "gaps.kind") @Nullable Kind kind,
            @Option(longName = "vendor", description = "gaps.vendor") @Nullable VendorId vendor,
            @Option(longName = "section", description = "gaps.section") @Nullable String section,
            @Option(longName = "due-within", defaultValue = "0", description = "gaps.due-within") int dueWithin,
            @Option(longName = "fail-on", description = "gaps.fail-on") @Nullable Severity failOn) {
        if (dueWithin < 0 || dueWithin > FARTHEST) {
            throw Refused.badValue("due-within-range", "due-within", dueWithin, FARTHEST);
        }
        var filter = new GapFilter(severity, rule, kind, survivors.of(vendor), section);
        var gaps = register.ask(new GapsOn(register.day(), dueWithin, filter));
        var reply = Reply.listing(
                        columns(request.output()),
                        gaps.stream()
                                .map(gap -> request.output() == Output.TABLE ? told(gap) : row(gap))
                                .toList())
                .sparing("title");
        return failOn != null && gaps.stream().anyMatch(gap -> trips(gap, failOn)) ? reply.ending(GATE_TRIPPED) : reply;
    }

    private static boolean trips(GapRow gap, Severity gate) {
        return gap.acceptedUntil() == null && gap.severity().compareTo(gate) <= 0;
    }

    private static List<String> columns(Output output) {
        if (output != Output.TABLE) {
            return List.of(
                    "id",
                    "rule",
                    "severity",
                    "record",
                    "kind",
                    "vendor",
                    "title",
                    "detail",
                    "since",
                    "until",
                    "due",
                    "basis",
                    "remedy",
                    "acceptedUntil");
        }
        return List.of("severity", "id", "title", "detail", "since");
    }

    /** What a table has room for; an accepted gap is marked where everybody looks. */
    private Map<String, @Nullable Object> told(GapRow gap) {
        var detail = words.detail(gap.flaw(), gap.details());
        var until = gap.acceptedUntil();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("severity", gap.severity());
        fields.put("id", gap.id().toString());
        fields.put("title", titles.of(gap));
        fields.put("detail", until == null ? detail : words.accepted(detail, until));
        fields.put("since", gap.since());
        return fields;
    }

    private Map<String, @Nullable Object> row(GapRow gap) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", gap.id().toString());
        fields.put("rule", gap.id().rule().value());
        fields.put("severity", gap.severity());
        fields.put("record", gap.id().record());
        fields.put("kind", gap.kind());
        fields.put("vendor", gap.vendor());
        fields.put("title", titles.of(gap));
        fields.put("detail", words.detail(gap.flaw(), gap.details()));
        fields.put("since", gap.since());
        fields.put("until", gap.until());
        fields.put("due", gap.due());
        fields.put("basis", words.basis(gap.basis()));
        fields.put("remedy", words.command(gap.remedy()));
        fields.put("acceptedUntil", gap.acceptedUntil());
        return fields;
    }

    @Command(name = "gap explain", group = GROUP, description = "gap.explain")
    Reply explain(Request request, @Option(longName = "id", required = true, description = "gap.id") GapId id) {
        var why = register.ask(new OneGap(id, register.day()));
        var causes = register.entries(why.causes());
        var acceptances = register.entries(why.acceptances());
        return request.output() == Output.TABLE
                ? page.of(why, causes, acceptances)
                : Reply.details(fields(why, causes, acceptances));
    }

    private Map<String, @Nullable Object> fields(
            Explanation why,
            List<Map<String, @Nullable Object>> causes,
            List<Map<String, @Nullable Object>> acceptances) {
        var fields = row(why.row());
        fields.put("ruleTitle", words.title(why.rule().rule()));
        fields.put("ruleVersion", why.rule().version());
        fields.put("settings", why.rule().settings().values());
        fields.put("ruleSet", why.ruleSet());
        fields.put("remedies", why.remedies().stream().map(words::command).toList());
        fields.put("causes", causes);
        fields.put("acceptances", acceptances);
        return fields;
    }

    @Command(name = "gap rules", group = GROUP, description = "gap.rules")
    Reply rules(Request request) {
        return Reply.listing(
                        List.of("rule", "title", "settings", "basis"),
                        register.ask(new RulesOn(register.day())).stream()
                                .map(rule -> row(rule, request))
                                .toList())
                .sparing("basis");
    }

    private Map<String, @Nullable Object> row(RuleRow rule, Request request) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        var settings = rule.settings();
        fields.put("rule", rule.rule().value());
        fields.put("title", words.title(rule.rule()));
        fields.put("kind", rule.kind());
        fields.put("version", rule.version());
        fields.put("settings", settings == null ? null : settings(settings, request));
        fields.put("basis", words.basis(rule.basis()));
        fields.put("since", rule.since());
        return fields;
    }

    private static Object settings(Settings settings, Request request) {
        return request.output() == Output.TABLE ? parted(GapPage.typed(settings)) : settings.values();
    }

    /** A long list of words is parted, so that the table stays one on a narrow terminal. */
    private static List<String> parted(List<String> settings) {
        return settings.stream()
                .flatMap(setting ->
                        setting.length() > WIDEST_SETTING ? Stream.of(setting.split(",", -1)) : Stream.of(setting))
                .toList();
    }
}
