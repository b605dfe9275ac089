package io.jenner.cli.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in a page, with the output shown below it.
 *
 * @param line line of the page it stands on, from 1
 * @param text what is typed, over all its lines
 * @param output what is shown below it, without trailing spaces; the exit code is the last line if it is not 0
 * @param from index of the first line of the output in the page, from 0
 */
record ShownCommand(int line, String text, List<String> output, int from) {

    private static final String FENCE = "```console";
    private static final String PROMPT = "$ ";
    private static final Pattern HERE_DOCUMENT = Pattern.compile("<<-?\\s*['\"]?(?<end>\\w+)['\"]?");

    /** Returns the commands of all console blocks of a page, in order. */
    static List<ShownCommand> in(String page, List<String> lines) {
        List<ShownCommand> commands = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at++).strip().equals(FENCE)) {
                continue;
            }
            int end = end(page, lines, at);
            while (at < end) {
                ShownCommand command = read(page, lines, at, end);
                commands.add(command);
                at = command.from + command.output.size();
            }
        }
        return commands;
    }

    private static int end(String page, List<String> lines, int start) {
        for (int at = start; at < lines.size(); at++) {
            if (lines.get(at).strip().equals("```")) {
                return at;
            }
        }
        throw new IllegalArgumentException(page + ":" + start + ": the block has no end. Remedy: close it with ```.");
    }

    private static ShownCommand read(String page, List<String> lines, int start, int end) {
        if (!lines.get(start).startsWith(PROMPT)) {
            throw new IllegalArgumentException(page + ":" + (start + 1) + ": found output without a command: "
                    + lines.get(start) + ". Remedy: begin the block with '$ ' and a command.");
        }
        int at = endOfCommand(lines, start, end);
        String text = String.join("\n", lines.subList(start, at)).substring(PROMPT.length());
        int from = at;
        while (at < end && !lines.get(at).startsWith(PROMPT)) {
            at++;
        }
        List<String> output =
                lines.subList(from, at).stream().map(String::stripTrailing).toList();
        return new ShownCommand(start + 1, text, output, from);
    }

    /** A command goes on after a backslash at the end of a line, and up to the end of a here-document. */
    private static int endOfCommand(List<String> lines, int start, int end) {
        int at = start;
        while (at + 1 < end && lines.get(at).endsWith("\\")) {
            at++;
        }
        Matcher here = HERE_DOCUMENT.matcher(lines.get(at++));
        if (here.find()) {
            String last = here.group("end");
            while (at < end && !lines.get(at++).equals(last)) {}
        }
        return at;
    }
}
