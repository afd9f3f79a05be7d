/**
 * The rules: what must not be lacking, each a named constant that says on which days it is broken, how heavily that
 * weighs, on what basis, and which command lifts it.
 */
@NullMarked
package jp.daicho.gap.rule;

import org.jspecify.annotations.NullMarked;
