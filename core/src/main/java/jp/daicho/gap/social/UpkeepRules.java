package jp.daicho.gap.social;

import static jp.daicho.gap.social.SocialRule.DAYS;
import static jp.daicho.gap.social.SocialRule.SEVERITY;
import static jp.daicho.gap.social.SocialRule.amiss;
import static jp.daicho.gap.social.SocialRule.first;
import static jp.daicho.gap.social.SocialRule.lacking;
import static jp.daicho.gap.social.SocialRule.late;
import static jp.daicho.gap.social.SocialRule.weighing;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Findings;
import jp.daicho.gap.rule.Findings.Fault;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Parameter;
import jp.daicho.gap.rule.Remedy;
import jp.daicho.gap.rule.Rule;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.social.AccountCheckEvent.AccountReviewed;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCheckEvent.PlatformTermsChanged;

/** The rules for what has to be looked at again and again: the listing (公式サイトへの掲載) and the account itself. */
final class UpkeepRules {

    private static final String MONTHS = "months";
    private static final String TERMS_DAYS = "days-terms";
    private static final String OLD_SEVERITY = "severity-old";
    private static final String TERMS_SEVERITY = "severity-terms";
    private static final String TERMS = "TERMS";

    /** SM-05: it isn't in the list of official accounts, or nobody has looked for long. */
    static final Rule<AccountStory> LISTING = first(
            "SM-05",
            List.of(Basis.GUIDELINE_SOCIAL),
            List.of(
                    Parameter.days(DAYS, 180),
                    weighing(Severity.HIGH),
                    Parameter.severity(OLD_SEVERITY, Severity.MEDIUM)),
            UpkeepRules::listing,
            new Remedy("social confirm-listing {record} --url <url>"));

    /** SM-14: no review for long, or none since the platform changed its terms. */
    static final Rule<AccountStory> REVIEW = first(
            "SM-14",
            List.of(Basis.POLICY_6_7),
            List.of(
                    Parameter.months(MONTHS, 12),
                    Parameter.days(TERMS_DAYS, 30),
                    weighing(Severity.MEDIUM),
                    Parameter.severity(TERMS_SEVERITY, Severity.LOW)),
            UpkeepRules::review,
            new Remedy("social review {record} --on <day>"));

    static final List<Rule<AccountStory>> ALL = List.of(LISTING, REVIEW);

    private UpkeepRules() {}

    private static void listing(AccountStory account, Settings settings, Findings found) {
        var confirmed = account.holding(OfficialListingConfirmed.class);
        var missing = account.live().without(account.held(OfficialListingConfirmed.class));
        lacking(account, missing, Flaw.LISTING_MISSING, confirmed, settings.severity(SEVERITY), found);
        for (Stretch<OfficialListingConfirmed> seen : confirmed) {
            var since = seen.period().from();
            var due = since.plusDays(settings.count(DAYS));
            var days = account.live().and(late(due, seen.period()));
            var details = List.<Object>of(since, settings.count(DAYS));
            var fault = new Fault(Flaw.LISTING_OLD, details, due, List.of(seen.order()));
            amiss(account, days, fault, settings.severity(OLD_SEVERITY), found);
        }
    }

    /** Counted from the first day it is live, and from each review. */
    private static void review(AccountStory account, Settings settings, Findings found) {
        var waits = new Timeline<Flaw>();
        account.live().periods().stream()
                .findFirst()
                .ifPresent(live -> waits.put(live.from(), -1, Flaw.ACCOUNT_NEVER_REVIEWED));
        account.all(AccountReviewed.class)
                .forEach((at, event) -> waits.put(event.effectiveOn(), at, Flaw.ACCOUNT_REVIEW_OLD));
        for (Stretch<Flaw> wait : waits.stretches()) {
            var since = wait.period().from();
            var due = since.plusMonths(settings.count(MONTHS));
            var days = account.live().and(late(due, wait.period()));
            var details = List.<Object>of(since, settings.count(MONTHS));
            var causes = wait.order() < 0 ? List.<Long>of() : List.of(wait.order());
            amiss(account, days, new Fault(wait.value(), details, due, causes), settings.severity(SEVERITY), found);
        }
        account.all(PlatformTermsChanged.class)
                .forEach((at, event) -> terms(account, at, event.effectiveOn(), settings, found));
    }

    /** Of several changes in a row the first one is told. */
    private static void terms(AccountStory account, long at, LocalDate changed, Settings settings, Findings found) {
        var reviews = account.all(AccountReviewed.class).values().stream()
                .map(AccountReviewed::effectiveOn)
                .toList();
        var reviewed = next(reviews, changed);
        boolean told = account.all(PlatformTermsChanged.class).entrySet().stream()
                .filter(other -> isBefore(other.getValue().effectiveOn(), other.getKey(), changed, at))
                .anyMatch(other -> next(reviews, other.getValue().effectiveOn()).equals(reviewed));
        if (told) {
            return;
        }
        var due = changed.plusDays(settings.count(TERMS_DAYS));
        var days = account.live().and(new Period(due.plusDays(1), reviewed));
        var details = List.<Object>of(changed, settings.count(TERMS_DAYS));
        var fault = new Fault(TERMS, Flaw.ACCOUNT_TERMS_UNREVIEWED, details, due, List.of(at));
        amiss(account, days, fault, settings.severity(TERMS_SEVERITY), found);
    }

    private static boolean isBefore(LocalDate day, long at, LocalDate other, long otherAt) {
        return day.isBefore(other) || (day.equals(other) && at < otherAt);
    }

    /** The first of these days that isn't before {@code day}. */
    private static LocalDate next(List<LocalDate> days, LocalDate day) {
        return days.stream()
                .filter(each -> !each.isBefore(day))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
