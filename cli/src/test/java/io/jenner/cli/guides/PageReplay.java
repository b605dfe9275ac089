package io.jenner.cli.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What became of the commands of one page.
 *
 * @param mismatches what the page shows and the commands do not print, in words
 * @param rewritten the lines of the page as they should be
 */
record PageReplay(List<String> mismatches, List<String> rewritten) {

    /** Runs the commands of a page, in order, all of them whatever becomes of one. */
    static PageReplay of(String name, List<String> lines, Clone clone) {
        List<ShownCommand> commands = ShownCommand.in(name, lines);
        List<String> mismatches = new ArrayList<>();
        List<String> rewritten = new ArrayList<>();
        int copied = 0;
        for (ShownCommand command : commands) {
            List<String> real = clone.run(command.text());
            rewritten.addAll(lines.subList(copied, command.from()));
            copied = command.from() + command.output().size();
            if (ShownOutput.matches(command.output(), real)) {
                rewritten.addAll(lines.subList(command.from(), copied));
            } else {
                rewritten.addAll(ShownOutput.rewritten(command.output(), real));
                mismatches.add(mismatch(name, command, real));
            }
        }
        rewritten.addAll(lines.subList(copied, lines.size()));
        return new PageReplay(mismatches, rewritten);
    }

    private static String mismatch(String page, ShownCommand command, List<String> real) {
        return """
                %s:%d: the command does not print what the page shows.
                $ %s
                expected:
                %s
                actual:
                %s
                Remedy: if the command is right, have the page rewritten with -Djenner.guides.write=true and read the diff.
                """.formatted(page, command.line(), command.text(), indented(command.output()), indented(real));
    }

    private static String indented(List<String> lines) {
        UnaryOperator<String> indent = line -> "  " + line;
        return lines.isEmpty() ? "  (nothing)" : lines.stream().map(indent).collect(Collectors.joining("\n"));
    }
}
