package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Entry;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the map of a roster: which column means what, and what its values mean. */
final class RosterMapReader {

    private static final Pattern DATE_OF = Pattern.compile("date of (.+)");
    private static final Pattern NUMBERED = Pattern.compile("(.+) ([1-9]\\d?)");
    private static final Pattern PRODUCT = Pattern.compile("(\\d{1,3})(?: ([A-Za-z]{2,3}))?");
    private static final String NO_VACCINE = "none";
    private static final int LONGEST = 1_000_000;

    private final List<String> headings;
    private final VaccineCatalog catalog;
    private final Problems problems = new Problems();
    private final Scalars scalars = new Scalars(problems);

    private RosterMapReader(List<String> headings, VaccineCatalog catalog) {
        this.headings = headings;
        this.catalog = catalog;
    }

    /**
     * Returns what a file says.
     *
     * @param file the map
     * @param headings the headings of the roster
     * @param catalog the vaccines of the schedule
     * @throws UnreadableInputException if anything in it is wrong; the message lists every fault
     */
    static RosterMap read(Path file, List<String> headings, VaccineCatalog catalog) {
        RosterMapReader reader = new RosterMapReader(headings, catalog);
        RosterMap map = reader.map(file);
        if (reader.problems.hasErrors()) {
            throw new UnreadableInputException(reader.problems.messages());
        }
        return map;
    }

    private RosterMap map(Path file) {
        Node root = YamlFile.parse(file.getFileName().toString(), text(file), "the map of a roster", problems);
        if (root == null) {
            return RosterMap.NONE;
        }
        Fields fields = new Fields(root, "the map of a roster", scalars);
        Layout layout = fields.optionalWord("layout", Names.meanings(Layout.values(), Names::word));
        String dateFormat = fields.optionalText("date-format");
        Map<String, Sex> sexes = new LinkedHashMap<>();
        Map<String, Optional<VaccineProduct>> vaccines = new LinkedHashMap<>();
        Map<String, Meaning> columns = new LinkedHashMap<>();
        Node given = fields.node("values");
        if (given != null && !isNothing(given)) {
            Fields values = new Fields(given, "the values of a roster", scalars);
            entries(
                    values.node("sex"),
                    (key, entry) -> sex(entry).ifPresent(sex -> sexes.put(VaccineNames.lower(key), sex)));
            entries(values.node("vaccine"), (key, entry) -> vaccines.put(VaccineNames.lower(key), vaccine(entry)));
            values.end();
        }
        VaccineNames names = new VaccineNames(catalog, vaccines);
        entries(fields.node("columns"), (key, entry) -> column(key, entry, names, columns));
        fields.end();
        return new RosterMap(Optional.ofNullable(layout), Optional.ofNullable(dateFormat), columns, sexes, vaccines);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new UnreadableInputException("--map: found a file of more than " + LONGEST
                        + " bytes, expected the map of a roster. Remedy: choose the map.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--map: found no file that can be read as text in UTF-8 (" + file
                            + "), expected the map of a roster. Remedy: correct the path, or save it as UTF-8.",
                    e);
        }
    }

    private void entries(@Nullable Node node, BiConsumer<String, Entry> take) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(take);
        } else if (node != null && !isNothing(node)) {
            problems.error(node.spot(), node.described(), "a mapping", "write 'name: meaning' in each line");
        }
    }

    /** Returns whether a key stands alone, as in a template of which nothing was filled in. */
    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
    }

    private void column(String heading, Entry entry, VaccineNames names, Map<String, Meaning> columns) {
        String plain = Headings.plain(heading);
        if (headings.stream().noneMatch(known -> Headings.plain(known).equals(plain))) {
            problems.error(
                    entry.key(),
                    "the column '" + heading + "', which the roster does not have",
                    "one of " + Headings.list(headings),
                    "write the heading as the roster does, or remove the line");
            return;
        }
        String word = scalars.text(entry.value());
        if (word == null) {
            return;
        }
        Optional<Meaning> meaning = meaning(word.strip(), names);
        meaning.ifPresent(found -> columns.put(plain, found));
        if (meaning.isEmpty()) {
            problems.error(
                    entry.value().spot(),
                    "'" + word + "', which is no field or names no vaccine",
                    "keep, ignore, 'date of' with a CVX code or a vaccine of the map, or one of "
                            + Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "))
                            + ", those of doses with a number behind if a row holds several",
                    "correct it, or write ignore");
        }
    }

    private static Optional<Meaning> meaning(String word, VaccineNames names) {
        Matcher dateOf = DATE_OF.matcher(word);
        if (word.equals("keep") || word.equals("ignore")) {
            return Optional.of(word.equals("keep") ? new Meaning.Kept() : new Meaning.Ignored());
        }
        if (dateOf.matches()) {
            return names.find(dateOf.group(1)).map(Meaning.DateOf::new);
        }
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches()) {
            return Field.ofWord(numbered.group(1))
                    .filter(field -> field.scope() == Field.Scope.DOSE)
                    .map(field -> new Meaning.Part(field, Integer.parseInt(numbered.group(2))));
        }
        return Field.ofWord(word).map(field -> new Meaning.Part(field, 0));
    }

    private Optional<Sex> sex(Entry entry) {
        return Optional.ofNullable(scalars.word(entry.value(), Names.meanings(Sex.values(), Names::word)));
    }

    private Optional<VaccineProduct> vaccine(Entry entry) {
        String expected = "a CVX code of the schedule in quotes, such as \"03\" or with the manufacturer \"03 MSD\","
                + " a trade name of the schedule, or none for what is no vaccine";
        if (!(entry.value() instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
            problems.error(entry.value().spot(), entry.value().described(), expected, "write the code");
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (text.equals(NO_VACCINE)) {
            return Optional.empty();
        }
        Matcher product = PRODUCT.matcher(text);
        Optional<VaccineProduct> found = product.matches()
                ? catalog.findCvx(product.group(1))
                        .map(type -> product.group(2) == null ? type : catalog.product(type.cvx(), product.group(2)))
                : catalog.findTradeName(text);
        if (found.isEmpty()) {
            problems.error(scalar.spot(), scalar.described(), expected, "correct the code");
        }
        return found;
    }
}
