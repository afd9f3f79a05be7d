package jp.daicho.shell.console;

/** Says on stderr what is no answer. */
public interface Notes {

    /** Say the text {@code key} to whoever asked for it with {@code --verbose}; the same only once a command. */
    void say(String key, Object... details);

    /** Say the text {@code key} to everybody, once the command's answer is written. */
    void afterwards(String key, Object... details);
}
