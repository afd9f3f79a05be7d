package jp.daicho.shell.console;

/** Says on stderr what happens meanwhile, to whoever asked for it with {@code --verbose}. */
public interface Notes {

    /** Say the text {@code key}; the same only once a command. */
    void say(String key, Object... details);
}
