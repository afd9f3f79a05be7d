package jp.daicho.shell.console;

/** Asks the person, where one is there to answer. */
public interface Questions {

    /**
     * Go on only with a yes, asked for by the text {@code key}; {@code --yes} answers it.
     *
     * @throws jp.daicho.shared.Refused {@code confirmation-needed} where nobody can be asked, {@code not-confirmed}
     *     where the answer was no
     */
    void confirm(String key, Object... details);
}
