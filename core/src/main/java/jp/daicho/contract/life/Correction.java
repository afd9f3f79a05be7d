package jp.daicho.contract.life;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.GivenFields;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a wrongly recorded fact should have said; a field that is absent, or an empty list, was right.
 *
 * @param on the business day it should have had
 */
public record Correction(
        Outline outline,
        Handover handover,
        @Nullable ClauseId clause,
        @Nullable ClauseState state,
        @Nullable String article,
        @Nullable Method method,
        @Nullable Result result,
        List<String> items,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate on) {

    public Correction {
        outline = outline.checked();
        handover = handover.checked();
        article = FreeText.optionalName("article", article);
        items = items.stream().map(item -> FreeText.required("items", item)).toList();
    }

    ContractProfileChanged of(ContractProfileChanged wrong, Grounds grounds) {
        allowOnly(Set.of("title", "personal-data", "my-number"), wrong);
        var right = wrong.outline().with(outline);
        refuseUnless(!right.equals(wrong.outline()) || isMoved(wrong));
        return right.changed(wrong.contract(), day(wrong), grounds);
    }

    ClauseRecorded of(ClauseRecorded wrong, Grounds grounds) {
        allowOnly(Set.of("clause", "state", "article"), wrong);
        var right = new Mark(
                requireNonNullElse(clause, wrong.clause()),
                requireNonNullElse(state, wrong.state()),
                article == null ? wrong.article() : article);
        refuseUnless(!right.equals(wrong.mark()) || isMoved(wrong));
        return new ClauseRecorded(
                wrong.contract(),
                right.clause(),
                right.state(),
                right.article(),
                wrong.edition(),
                day(wrong),
                grounds.reason(),
                grounds.evidence());
    }

    ConfirmationRecorded of(ConfirmationRecorded wrong, Grounds grounds) {
        allowOnly(Set.of("method", "result", "items", "next-due"), wrong);
        var due = nextDue == null ? wrong.nextDue() : nextDue;
        if (due != null && due.isBefore(day(wrong))) {
            throw Refused.badValue("ends-before-it-begins", "next-due", "next-due", due, day(wrong));
        }
        var right = new ConfirmationRecorded(
                wrong.contract(),
                requireNonNullElse(method, wrong.method()),
                requireNonNullElse(result, wrong.result()),
                items.isEmpty() ? wrong.items() : items,
                due,
                day(wrong),
                grounds.reason(),
                grounds.evidence());
        refuseUnless(!right.sameAs(wrong));
        return right;
    }

    /** The flags of an outline are those of what was handed over, too: they are typed alike. */
    InformationProvided of(InformationProvided wrong, Grounds grounds) {
        allowOnly(Set.of("text", "class", "integrity", "availability", "media", "personal-data", "my-number"), wrong);
        var right = wrong.handover().with(handover.flagged(outline.personalData(), outline.myNumber()));
        refuseUnless(!right.equals(wrong.handover()) || isMoved(wrong));
        return InformationProvided.of(wrong.contract(), wrong.item(), right, day(wrong), grounds);
    }

    private boolean isMoved(OfContract wrong) {
        return !day(wrong).equals(wrong.effectiveOn());
    }

    private LocalDate day(OfContract wrong) {
        return requireNonNullElse(on, wrong.effectiveOn());
    }

    private void allowOnly(Set<String> fields, OfContract wrong) {
        var given = given();
        refuseUnless(!given.isEmpty() || on != null);
        given.allowOnly(fields, wrong);
    }

    private static void refuseUnless(boolean saysSomething) {
        if (!saysSomething) {
            throw Refused.badValue("correction-says-nothing", "position");
        }
    }

    /** The fields that speak; an outline's by its title, but for the flags that other entries have, too. */
    private GivenFields given() {
        return new GivenFields()
                .with("title", outline.saysNoMoreThanFlags() ? null : outline)
                .with("personal-data", outline.personalData())
                .with("my-number", outline.myNumber())
                .with("text", handover.text())
                .with("class", handover.confidentiality())
                .with("integrity", handover.integrity())
                .with("availability", handover.availability())
                .with("media", handover.media())
                .with("clause", clause)
                .with("state", state)
                .with("article", article)
                .with("method", method)
                .with("result", result)
                .with("items", items.isEmpty() ? null : items)
                .with("next-due", nextDue);
    }
}
