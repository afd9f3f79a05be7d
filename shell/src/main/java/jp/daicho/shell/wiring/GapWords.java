package jp.daicho.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.clause.Title;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.Duty;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What gaps say, in the language of the request. */
@Component
public final class GapWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z]+(?:-[a-z]+)*)>");

    private final Texts texts;
    private final CurrentRequest request;

    GapWords(Texts texts, CurrentRequest request) {
        this.texts = texts;
        this.request = request;
    }

    /** What is amiss, in a sentence. */
    public String detail(Flaw flaw, List<Object> details) {
        return texts.say(
                language(),
                "gap.flaw." + Codes.of(flaw),
                details.stream().map(this::said).toList());
    }

    private Object said(Object detail) {
        return switch (detail) {
            case Title title -> title.in(language());
            case DisposalMethod method -> texts.label(language(), "method", Codes.of(method));
            case SelectionCondition condition -> texts.label(language(), "condition", Codes.of(condition));
            case Duty duty -> texts.label(language(), "dutyTitle", duty.value());
            case List<?> list ->
                list.stream().map(each -> String.valueOf(said(each))).collect(Collectors.joining(", "));
            case Enum<?> constant -> texts.label(language(), "kind", Codes.of(constant));
            default -> detail;
        };
    }

    /** The same of a gap that somebody answers for. */
    public String accepted(Object detail, LocalDate until) {
        return texts.say(language(), "gap.accepted", detail, until);
    }

    /** From when on, and through when if that is known. */
    public String days(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? texts.say(language(), "gap.days.open", since)
                : texts.say(language(), "gap.days", since, until.minusDays(1));
    }

    /** What the rule asks for. */
    public String title(RuleId rule) {
        return texts.say(language(), "gap.rule." + rule);
    }

    public List<String> basis(List<Basis> basis) {
        return basis.stream()
                .map(each -> texts.label(language(), "basis", Codes.of(each)))
                .toList();
    }

    /** A command as it can be pasted, what only a person can know named in brackets. */
    public String command(String remedy) {
        return "daicho "
                + PLACEHOLDER
                        .matcher(remedy)
                        .replaceAll(found -> "<" + texts.say(language(), "gap.placeholder." + found.group(1)) + ">");
    }

    private Locale language() {
        return request.get().language();
    }
}
