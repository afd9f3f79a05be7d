package jp.daicho.shell.contract;

import java.util.Map;
import jp.daicho.shell.console.Reply;

/** Answers that tell the code a part of a contract was given, such as {@code F1}. */
final class Coded {

    private Coded() {}

    /** Say as {1} what the first fact has in its field {@code code}. */
    static Reply saying(String code, Reply.Changed changed) {
        if (changed.facts().isEmpty()) {
            return changed;
        }
        var data = (Map<?, ?>) changed.facts().getFirst().data();
        return changed.saying(String.valueOf(data.get(code)));
    }
}
