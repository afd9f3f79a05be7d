package jp.daicho.shell.console.interactive;

import jp.daicho.shell.console.Parting;
import jp.daicho.shell.console.PromptWords;
import jp.daicho.shell.console.run.Dispatcher;
import jp.daicho.shell.console.run.Session;
import jp.daicho.shell.console.run.Streams;
import jp.daicho.shell.console.words.Words;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads commands from a person until there are no more: {@code exit}, {@code quit}, or Ctrl-D. */
@Component
public final class Loop {

    private final Dispatcher dispatcher;
    private final LineReader reader;
    private final Rehearsal rehearsal;
    private final ObjectProvider<PromptWords> prompt;
    private final ObjectProvider<Parting> parting;

    Loop(
            Dispatcher dispatcher,
            LineReader reader,
            Rehearsal rehearsal,
            ObjectProvider<PromptWords> prompt,
            ObjectProvider<Parting> parting) {
        this.dispatcher = dispatcher;
        this.reader = reader;
        this.rehearsal = rehearsal;
        this.prompt = prompt;
        this.parting = parting;
    }

    /** Returns 0: what failed was said at the time. */
    public int run(Session session) {
        Terminal terminal = reader.getTerminal();
        Streams streams = new Streams(session.streams().in(), terminal.writer(), terminal.writer(), true, true);
        Session here = new Session(streams, session.globals(), true);
        rehearsal.expect(here);
        boolean more = true;
        while (more) {
            try {
                dispatcher.stand(here);
                more = obey(reader.readLine(prompt()), here);
            } catch (UserInterruptException dropped) {
                more = true;
            } catch (EndOfFileException left) {
                more = false;
            }
        }
        parting.ifAvailable(last -> last.leave().forEach(session.streams().err()::println));
        session.streams().err().flush();
        return 0;
    }

    private String prompt() {
        PromptWords words = prompt.getIfAvailable();
        return words == null ? "> " : (words.organ() + " " + words.user() + "> ").stripLeading();
    }

    /** False when the person wants to leave. */
    private boolean obey(String line, Session session) {
        String command = line.strip();
        if (command.equals("exit") || command.equals("quit")) {
            return false;
        }
        if (!command.isEmpty() && !command.startsWith("#")) {
            interruptibly(() -> dispatcher.run(() -> Words.ofCommand(command), session, null));
        }
        return true;
    }

    /** Ctrl-C stops the command, not the shell. */
    private void interruptibly(Runnable command) {
        Terminal terminal = reader.getTerminal();
        Thread here = Thread.currentThread();
        var before = terminal.handle(Terminal.Signal.INT, signal -> here.interrupt());
        try {
            command.run();
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
            Thread.interrupted();
            terminal.flush();
        }
    }
}
