package jp.daicho.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.RequiredOf;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which of the catalogue's conditions a contract meets: what has to be in its text follows from what it is about (契約項目の要否).
 * Where something isn't said, more is asked for, never less.
 */
public final class Requirement {

    private Requirement() {}

    /** The conditions that a contract so described meets, whenever it starts. */
    public static Set<RequiredOf> met(Outline outline) {
        var met = EnumSet.of(RequiredOf.ALL);
        boolean numbers = isTrue(outline.myNumber()) || outline.zones().contains(Zone.MY_NUMBER);
        var personal = outline.personalData();
        add(met, RequiredOf.PERSONAL_DATA, personal == null ? numbers : personal);
        add(met, RequiredOf.MY_NUMBER, numbers);
        add(met, RequiredOf.BUILD, outline.system() == SystemWork.BUILD);
        add(met, RequiredOf.OPERATE, outline.system() == SystemWork.OPERATE);
        add(met, RequiredOf.JUKI, isTrue(outline.juki()));
        add(met, RequiredOf.IMPORTANT, !outline.information().equals(List.of(InformationClass.CLASS_1)));
        return met;
    }

    /** The same of a plan, as if it were concluded on {@code day} and started at once. */
    public static Set<RequiredOf> met(Outline outline, Transition transition, LocalDate day) {
        var met = met(outline);
        add(met, RequiredOf.SUPPLY_CHAIN, !day.isBefore(transition.from()));
        return met;
    }

    /** The same of a contract with that term, on {@code day}. */
    public static Set<RequiredOf> met(Outline outline, Transition transition, Term term, LocalDate day) {
        var met = met(outline);
        add(met, RequiredOf.SUPPLY_CHAIN, transition.binds(term, day));
        return met;
    }

    private static void add(Set<RequiredOf> met, RequiredOf condition, boolean holds) {
        if (holds) {
            met.add(condition);
        }
    }

    private static boolean isTrue(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
