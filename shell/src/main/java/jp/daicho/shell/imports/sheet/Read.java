package jp.daicho.shell.imports.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was found to say: a value, nothing (all three are null), or something that can't be understood.
 *
 * @param value what it says; null where it is blank or has a problem
 * @param problem why it can't be taken
 * @param warning what whoever imports it should know, though it was taken
 */
public record Read<T>(
        @Nullable T value,
        @Nullable CellProblem problem,
        @Nullable CellProblem warning) {

    static <T> Read<T> of(T value) {
        return new Read<>(value, null, null);
    }

    static <T> Read<T> withWarning(T value, CellProblem warning) {
        return new Read<>(value, null, warning);
    }

    static <T> Read<T> blank() {
        return new Read<>(null, null, null);
    }

    static <T> Read<T> problem(String code, Object... details) {
        return new Read<>(null, CellProblem.of(code, details), null);
    }

    static <T> Read<T> problem(CellProblem problem) {
        return new Read<>(null, problem, null);
    }

    /** Whether the cell says nothing at all. */
    public boolean isBlank() {
        return value == null && problem == null;
    }
}
