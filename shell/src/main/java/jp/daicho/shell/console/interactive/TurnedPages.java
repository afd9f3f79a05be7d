package jp.daicho.shell.console.interactive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Pages;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.output.Printer;
import jp.daicho.shell.console.run.Asker;
import jp.daicho.shell.console.run.Interrupted;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns pages on the terminal by single keys. */
@Component
final class TurnedPages implements Pages {

    private static final String ESCAPE = "\u001b";
    private static final String INTERRUPT = "\u0003";
    private static final String END_OF_INPUT = "\u0004";

    /** The help, what was refused, and the cursor. */
    private static final int FOOT = 3;

    private final CurrentRequest request;
    private final Texts texts;
    private final Printer printer;
    private final ObjectProvider<Terminal> terminal;
    private final ObjectProvider<Asker> asker;

    private enum Key {
        NEXT,
        BACK,
        FIRST,
        LAST,
        JUMP,
        ONLY,
        QUIT
    }

    TurnedPages(
            CurrentRequest request,
            Texts texts,
            Printer printer,
            ObjectProvider<Terminal> terminal,
            ObjectProvider<Asker> asker) {
        this.request = request;
        this.texts = texts;
        this.printer = printer;
        this.terminal = terminal;
        this.asker = asker;
    }

    @Override
    public boolean turn(Book book) {
        if (request.get().noInput() || request.get().output() != Output.TABLE) {
            return false;
        }
        Terminal here = terminal.getObject();
        if (here.getType().startsWith(Terminal.TYPE_DUMB)) {
            return false;
        }
        Attributes before = here.enterRawMode();
        try {
            turn(book, here);
        } finally {
            here.setAttributes(before);
            here.writer().println();
            here.flush();
        }
        return true;
    }

    /** Ctrl-C comes as a key: it ends the looking, not the program. */
    private void turn(Book book, Terminal here) {
        Attributes raw = here.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        here.setAttributes(raw);
        var keys = keys(here);
        var reader = new BindingReader(here.reader());
        String trouble = "";
        Key key = null;
        while (key != Key.QUIT) {
            show(book, trouble, here);
            key = reader.readBinding(keys);
            key = key == null ? Key.QUIT : key;
            trouble = obeyed(key, book, here, raw);
        }
    }

    private static KeyMap<Key> keys(Terminal here) {
        KeyMap<Key> keys = new KeyMap<>();
        keys.bind(Key.NEXT, "n", " ", "\r", "\n", "j", KeyMap.key(here, Capability.key_right), ESCAPE + "[C");
        keys.bind(Key.NEXT, KeyMap.key(here, Capability.key_down), ESCAPE + "[B");
        keys.bind(Key.BACK, "b", "p", "k", KeyMap.key(here, Capability.key_left), ESCAPE + "[D");
        keys.bind(Key.BACK, KeyMap.key(here, Capability.key_up), ESCAPE + "[A");
        keys.bind(Key.FIRST, "<", KeyMap.key(here, Capability.key_home), ESCAPE + "[H");
        keys.bind(Key.LAST, ">", KeyMap.key(here, Capability.key_end), ESCAPE + "[F");
        keys.bind(Key.JUMP, "g");
        keys.bind(Key.ONLY, "f");
        keys.bind(Key.QUIT, "q", INTERRUPT, END_OF_INPUT);
        return keys;
    }

    /** What was refused of it. */
    private String obeyed(Key key, Book book, Terminal here, Attributes raw) {
        try {
            switch (key) {
                case NEXT -> book.move(1);
                case BACK -> book.move(-1);
                case FIRST -> book.move(Integer.MIN_VALUE);
                case LAST -> book.move(Integer.MAX_VALUE);
                case JUMP -> book.jump(asked("pages.jump", here, raw));
                case ONLY -> book.only(asked("pages.only", here, raw));
                case QUIT -> {}
            }
            return "";
        } catch (Interrupted thoughtBetter) {
            return "";
        } catch (Refused refused) {
            return texts.say(request.get().language(), "refused." + refused.code(), refused.details());
        }
    }

    private String asked(String key, Terminal here, Attributes raw) {
        here.writer().println();
        here.flush();
        try {
            return asker.getObject()
                    .ask(texts.say(request.get().language(), key) + " ")
                    .strip();
        } finally {
            here.setAttributes(raw);
        }
    }

    private void show(Book book, String trouble, Terminal here) {
        String page = written(book);
        here.puts(Capability.clear_screen);
        int room = Math.max(FOOT, here.getHeight()) - FOOT;
        List<String> lines = page.lines().toList();
        int fitting = here.getHeight() <= 0 ? lines.size() : Math.min(lines.size(), room);
        lines.subList(0, fitting).forEach(here.writer()::println);
        if (fitting < lines.size()) {
            here.writer().println(texts.say(request.get().language(), "pages.more", lines.size() - fitting));
        }
        here.writer().println(trouble);
        here.writer().print(book.help());
        here.flush();
    }

    private String written(Book book) {
        StringWriter page = new StringWriter();
        PrintWriter out = new PrintWriter(page);
        try {
            for (Reply part : book.page()) {
                printer.print(part, "", request.get(), out);
                out.println();
            }
        } catch (RuntimeException failure) {
            throw failure;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return page.toString();
    }
}
