package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.view.CloudDetails;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;

/** The rules for what a service is used for, and what it was chosen by, in their plainest form: on one day it is live. */
final class CloudDescriptionDayByDay {

    private final CloudDetails cloud;
    private final Use use;
    private final LocalDate day;
    private final UnaryOperator<String> setting;
    private final Predicate<ExceptionKind> excepted;
    private final Map<String, String> amiss = new TreeMap<>();

    /** @param placed whether the service's data have been where they are since a day */
    CloudDescriptionDayByDay(
            CloudDetails cloud,
            LocalDate day,
            UnaryOperator<String> setting,
            Predicate<ExceptionKind> excepted,
            BiPredicate<CloudDetails, LocalDate> placed) {
        this.cloud = cloud;
        this.day = day;
        this.setting = setting;
        this.excepted = excepted;
        use = cloud.row().use();
        boolean important = use.information().isEmpty() || !use.information().equals(List.of(InformationClass.CLASS_1));
        if (important) {
            important();
        }
        place(placed);
        if (!isAssured(setting.apply("CS-06.kinds"))) {
            add("CS-06", "severity");
        }
        zones();
    }

    /** Each gap with the setting that says how heavily it weighs. */
    Map<String, String> amiss() {
        return amiss;
    }

    private void important() {
        if (isOnTerms() && !excepted.test(ExceptionKind.TERMS_ONLY)) {
            add("CS-03", "severity");
        }
        if (cloud.exitPlan() == null) {
            add("CS-11", "severity");
        }
        var wanted = List.of(setting.apply("CS-04.conditions").split(",", -1));
        for (SelectionCondition condition : SelectionCondition.values()) {
            boolean asked = condition != SelectionCondition.TERMS || isOnTerms();
            if (asked && (wanted.contains("all") || wanted.contains(word(condition)))) {
                condition(condition);
            }
        }
    }

    private boolean isOnTerms() {
        return Boolean.TRUE.equals(use.termsOnly());
    }

    private void condition(SelectionCondition condition) {
        var found = cloud.assessed().stream()
                .filter(each -> each.condition() == condition)
                .map(SelectionConditionAssessed::state)
                .findFirst()
                .orElse(ConditionState.UNKNOWN);
        if (excepted.test(ExceptionKind.SELECTION_CONDITION)) {
            return;
        } else if (found == ConditionState.UNKNOWN) {
            add("CS-04", "severity");
        } else if (found == ConditionState.UNMET) {
            put("CS-04", ":" + word(condition).toUpperCase(Locale.ROOT), "severity");
        }
    }

    private void place(BiPredicate<CloudDetails, LocalDate> placed) {
        var home = List.of(setting.apply("CS-05.home").split(",", -1));
        boolean abroad = Stream.concat(use.regions().stream(), Stream.ofNullable(use.law()))
                .anyMatch(country -> !home.contains(country.value()));
        boolean judged = cloud.assessed().stream()
                .filter(each -> each.condition() == SelectionCondition.JURISDICTION)
                .anyMatch(each -> each.state() == ConditionState.MET && placed.test(cloud, each.effectiveOn()));
        if (use.regions().isEmpty() || (abroad && !judged)) {
            add("CS-05", "severity");
        } else if (!abroad && use.law() == null) {
            add("CS-05", "severity-law");
        }
    }

    /** Of what was said of one certificate the last counts. */
    private boolean isAssured(String kinds) {
        return cloud.assurances().stream()
                .filter(each -> List.of(kinds.split(",", -1)).contains(word(each.kind())))
                .filter(each -> cloud.assurances().stream()
                        .filter(other -> other.kind() == each.kind() && Objects.equals(other.number(), each.number()))
                        .reduce((earlier, later) -> later)
                        .filter(each::equals)
                        .isPresent())
                .anyMatch(each -> each.validUntil() == null || !day.isAfter(each.validUntil()));
    }

    private void zones() {
        if (excepted.test(ExceptionKind.ZONE)) {
            return;
        }
        var model = setting.apply("CS-08.model");
        boolean direct = use.route() == null || use.route() == Route.INTERNET;
        boolean listed = model.equals("alpha-dash") && isAssured("ismap,ismap-liu");
        if (use.zones().contains(Zone.LGWAN) && direct && !listed) {
            put("CS-08", ":LGWAN", "severity");
        }
        if (use.zones().contains(Zone.MY_NUMBER) && (direct || use.route() == Route.LGWAN_ASP)) {
            put("CS-08", ":MY-NUMBER", "severity");
        }
        boolean grave = use.information().stream().anyMatch(each -> each.name().startsWith("CLASS_3"));
        if (use.zones().contains(Zone.INTERNET) && grave && !model.equals("beta-dash")) {
            put("CS-08", ":INTERNET", "severity-internet");
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void add(String rule, String severity) {
        put(rule, "", severity);
    }

    private void put(String rule, String item, String severity) {
        amiss.put(rule + ":" + cloud.row().cloud() + item, rule + "." + severity);
    }
}
