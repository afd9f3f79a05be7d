package jp.daicho.policy.view;

import java.time.LocalDate;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is on the day asked for.
 *
 * @param until the first day it is no longer in force; null where none is known
 * @param published where and when it was last published by that day; null where it wasn't
 */
public record PolicyRow(
        PolicyVersionAdopted adopted,
        PolicyState state,
        @Nullable LocalDate until,
        @Nullable PolicyPublished published) {}
