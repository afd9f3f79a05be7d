/**
 * What a rule is: it says on which days something is amiss in a record's story, how heavily that weighs, on what basis,
 * and which command lifts it. The rules themselves stand beside the stories they judge.
 */
@NullMarked
package jp.daicho.gap.rule;

import org.jspecify.annotations.NullMarked;
