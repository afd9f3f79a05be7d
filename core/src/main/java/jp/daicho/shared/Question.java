package jp.daicho.shared;

/**
 * Something that can be asked of a view.
 *
 * @param <A> what answers it
 */
@SuppressWarnings("unused") // the parameter ties a question to its answer
public interface Question<A> {}
