package io.jenner.forecast.knowledge.files;

import static io.jenner.forecast.knowledge.files.InventedOverlay.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.OverlayManifest.Item;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayLoaderTest {

    private final InventedOverlay overlay = new InventedOverlay();

    @Test
    void overlayThatChangesNothingLeavesAllButTheRelease() {
        Knowledge result = overlay.load().knowledge();

        assertThat(result.release().id()).isEqualTo("invented-1.0+upper-valley");
        assertThat(result.antigens()).isEqualTo(BASE.antigens());
        assertThat(result.vaccines()).isEqualTo(BASE.vaccines());
        assertThat(result.sharedDecisions()).isEqualTo(BASE.sharedDecisions());
    }

    @Test
    void replacedSeriesKeepsItsPlace() {
        overlay.declare("replaces:\n  - {series: Marsh fever 3-dose series, why: Once is enough}")
                .series("any/once.yaml", "Marsh fever 3-dose series", "Marsh fever")
                .declare("removes:\n  - {decisions: Marsh fever 3-dose series, why: No question any more}");

        List<Series> series = antigen(overlay.load().knowledge(), "Marsh fever").series();

        assertThat(series)
                .extracting(Series::name)
                .containsExactly("Marsh fever 3-dose series", "Marsh fever risk series");
        assertThat(series.get(0).doses().get(0).ages().get(0).minimum()).isEqualTo(Offset.parse("2 years"));
        assertThat(series.get(0).place()).hasToString("valley/any/once.yaml:1");
    }

    @Test
    void addedSeriesComesLast() {
        overlay.declare("adds:\n  - {series: Hill cough twice, why: For the hills}")
                .series("hill/twice.yaml", "Hill cough twice", "Hill cough");

        assertThat(antigen(overlay.load().knowledge(), "Hill cough").series())
                .extracting(Series::name)
                .containsExactly("Hill cough once", "Hill cough twice");
    }

    @Test
    void removedSeriesTakesItsDecisionsWithIt() {
        overlay.declare("removes:\n  - {series: Marsh fever 3-dose series, why: Nobody follows it}");

        Knowledge result = overlay.load().knowledge();

        assertThat(antigen(result, "Marsh fever").series())
                .extracting(Series::name)
                .containsExactly("Marsh fever risk series");
        assertThat(result.sharedDecisions()).isEmpty();
    }

    @Test
    void seriesThatOthersWaitForCannotBeRemovedAlone() {
        overlay.declare("removes:\n  - {series: Marsh fever risk series, why: Nobody follows it}")
                .isRefused(
                        "marsh-fever/standard.yaml:1: found the series group '2', expected one of this antigen: 1."
                                + " Remedy: correct the code.",
                        "marsh-fever/standard.yaml:56: found the series group '2', expected one of this antigen: 1."
                                + " Remedy: correct the code.");
    }

    @Test
    void tablesTakeRowsOfNewNamesLastAndOthersInPlace() {
        overlay.declare("adds:\n  - {vaccine: \"905\", why: New}\n  - {vaccine-conflict: 902 then 905, why: Live}")
                .declare("replaces:\n  - {vaccine: \"901\", why: Better name}")
                .table(
                        "vaccines.yaml",
                        "vaccines:\n  - {cvx: \"905\", name: cough, antigens: [Hill cough]}\n"
                                + "  - {cvx: \"901\", name: marsh two, antigens: [Marsh fever]}\n")
                .table(
                        "vaccine-conflicts.yaml",
                        "vaccine-conflicts:\n  - {previous: \"902\", current: \"905\", begin: 1 day, minimum-end: 24 days,"
                                + " end: 28 days}\n");

        Knowledge result = overlay.load().knowledge();

        assertThat(result.vaccines())
                .extracting(Vaccine::cvx, Vaccine::name)
                .startsWith(tuple("901", "marsh two"))
                .endsWith(tuple("905", "cough"));
        assertThat(result.conflicts()).extracting(VaccineConflict::current).containsExactly("904", "905");
    }

    @Test
    void antigenFileReplacesWhatHoldsForTheAntigenAndNotItsSeries() {
        overlay.declare("replaces:\n  - {antigen: Marsh fever, why: Everybody is at risk}")
                .table("marsh/antigen.yaml", "antigen: Marsh fever\n");

        Antigen antigen = antigen(overlay.load().knowledge(), "Marsh fever");

        assertThat(antigen.contraindications()).isEmpty();
        assertThat(antigen.series()).isEqualTo(antigen(BASE, "Marsh fever").series());
    }

    @Test
    void newAntigenBringsItsGroupAndSeries() {
        overlay.declare("adds:\n  - {antigen: Cave itch, why: New}\n  - {series: Cave itch once, why: New}")
                .declare("replaces:\n  - {vaccine-group: Fevers, why: It itches too}")
                .table("cave/antigen.yaml", "antigen: Cave itch\nseries: [once.yaml]\n")
                .series("cave/once.yaml", "Cave itch once", "Cave itch")
                .table(
                        "vaccine-groups.yaml",
                        "vaccine-groups:\n  - {name: Fevers, antigens: [Marsh fever, Hill cough, Cave itch],"
                                + " administer-full-group: false}\n");

        assertThat(overlay.load().knowledge().antigens())
                .extracting(Antigen::name)
                .containsExactly("Marsh fever", "Hill cough", "Cave itch");
    }

    @Test
    void productsNotOfferedAreFactsAndSourcesAreNot() {
        Knowledge plain = overlay.load().knowledge();
        overlay.declare("not-offered:\n  - {cvx: \"901\", why: No freezer}");
        Knowledge result = overlay.load().knowledge();

        assertThat(result.notOffered()).containsExactly("901");
        assertThat(KnowledgeDigest.of(result)).isNotEqualTo(KnowledgeDigest.of(plain));
        assertThat(KnowledgeDigest.of(result, List.of("a rule"))).isNotEqualTo(KnowledgeDigest.of(result));
    }

    @Test
    void itemsTellWhoDecidedThemAndSinceWhen() {
        overlay.declare("not-offered:\n  - {cvx: \"901\", why: No freezer}")
                .declare("adds:\n  - {series: Hill cough twice, why: For the hills, who: A nurse, since: 2020-07-01}\n"
                        + "  - {series: Hill cough thrice, why: For the tops}")
                .series("hill/twice.yaml", "Hill cough twice", "Hill cough")
                .series("hill/thrice.yaml", "Hill cough thrice", "Hill cough");

        Overlaid result = overlay.load();

        assertThat(result.manifest().items())
                .extracting(Item::who, Item::since)
                .containsExactly(
                        tuple("A nurse", LocalDate.of(2020, 7, 1)),
                        tuple("The valley's council", LocalDate.of(2020, 6, 1)));
        assertThat(result.knowledge().sourcesOf("valley/hill/twice.yaml"))
                .extracting(Source::key)
                .containsExactly("council");
    }

    @Test
    void replacementThatIsNotDeclaredIsAnError() {
        overlay.series("hill/once.yaml", "Hill cough once", "Hill cough")
                .isRefused(
                        "valley/hill/once.yaml:1: found the series 'Hill cough once', which the base has and the manifest"
                                + " does not name, expected it under 'replaces' in overlay.yaml, with the reason. Remedy: declare"
                                + " it there, or give yours another name.");
    }

    @Test
    void additionThatIsNotDeclaredIsAnError() {
        overlay.table("observations.yaml", "observations:\n  - {code: \"900\", title: Went to school}\n")
                .isRefused(
                        "valley/observations.yaml:4: found the observation '900', which is new and the manifest does not"
                                + " name, expected it under 'adds' in overlay.yaml, with the reason. Remedy: declare it there.");
    }

    @Test
    void replacementDeclaredAsAdditionIsAnError() {
        overlay.declare("adds:\n  - {series: Hill cough once, why: It is new}")
                .series("hill/once.yaml", "Hill cough once", "Hill cough")
                .isRefused("valley/overlay.yaml:8: found the series 'Hill cough once' under 'adds', expected it under"
                        + " 'replaces', as the base has one of this name. Remedy: move the row.");
    }

    @Test
    void declarationThatNoFileFulfilsIsAnError() {
        overlay.declare("adds:\n  - {series: Hill cough twise, why: For the hills}")
                .declare("removes:\n  - {series: Hill cough ones, why: No need}")
                .declare("replaces:\n  - {series: Hill cough twice, why: A slip}")
                .series("hill/twice.yaml", "Hill cough twice", "Hill cough")
                .isRefused(
                        "valley/overlay.yaml:8: found the series 'Hill cough twise' under 'adds', expected one that a file"
                                + " of the overlay holds. Remedy: write Hill cough twice.",
                        "valley/overlay.yaml:10: found the series 'Hill cough ones' under 'removes', expected one that the"
                                + " base has. Remedy: write Hill cough once.",
                        "valley/overlay.yaml:12: found the series 'Hill cough twice' under 'replaces', expected it under"
                                + " 'adds', as the base has none of this name. Remedy: move the row.");
    }

    @Test
    void everyFaultOfAManifestIsReportedAtOnce() {
        overlay.changeManifest("upper-valley", "Upper Valley")
                .changeManifest("who: The valley's council\n", "")
                .declare("adds:\n  - {series: A, vaccine: \"905\", why: Both}\n  - {why: Nothing}")
                .declare("removes:\n  - {vaccine: \"901\", why: Old}\n  - {vaccine-conflict: 902-904, why: Old}")
                .isRefused(
                        "valley/overlay.yaml:1:1: found an overlay called 'Upper Valley', expected small letters, digits"
                                + " and single hyphens, as it stands in every answer. Remedy: write 'upper-valley', and"
                                + " the name for people under 'title'.",
                        "valley/overlay.yaml:1:1: found the manifest of an overlay without 'who', expected the key 'who'."
                                + " Remedy: add it.",
                        "valley/overlay.yaml:7:5: found 2 kinds in one item, expected exactly one of series, antigen,"
                                + " vaccine, vaccine-group, vaccine-conflict, observation, decisions, rule. Remedy: write"
                                + " each item in a row of its own.",
                        "valley/overlay.yaml:8:5: found an item without its kind, expected exactly one of series, antigen,"
                                + " vaccine, vaccine-group, vaccine-conflict, observation, decisions, rule. Remedy: write"
                                + " each item in a row of its own.",
                        "valley/overlay.yaml:10:5: found the vaccine '901' to be removed, expected one of series,"
                                + " vaccine-conflict, decisions, rule. Remedy: replace it instead.",
                        "valley/overlay.yaml:11:24: found the vaccine conflict '902-904', expected two CVX codes such as 03"
                                + " then 21. Remedy: write the code of the vaccine given first, 'then', and that of the"
                                + " later one.");
    }

    @Test
    void overlayForAnotherScheduleIsRefused() {
        overlay.changeManifest("schedule: invented", "schedule: other")
                .isRefused(
                        "valley/overlay.yaml:1: found an overlay for the schedule 'other', expected one for 'invented'."
                                + " Remedy: lay it over its own schedule, or correct 'base'.");
    }

    @Test
    void overlayForAnotherReleaseIsTakenWithAWarning() {
        overlay.changeManifest("release: \"1.0\"", "release: \"0.9\"")
                .isTakenWith(
                        "valley/overlay.yaml:1: found an overlay written for release 0.9, expected release 1.0, over"
                                + " which it is laid. Remedy: compare with 'jenner knowledge diff' and 'impact', then correct"
                                + " 'base'.");
    }

    @Test
    void overlaysStackAndTheBaseReleaseStaysTheSame() {
        Knowledge first = overlay.load().knowledge();
        InventedOverlay second = new InventedOverlay().changeManifest("upper-valley", "school");

        Overlaid both = OverlayLoader.load(second.overlay(), first);

        assertThat(both.warnings()).isEmpty();
        assertThat(both.knowledge().release().id()).isEqualTo("invented-1.0+upper-valley+school");
        assertThat(both.knowledge().release().number()).isEqualTo("1.0");
    }

    @Test
    void productThatNobodyRecommendsIsAWarningWhenNotOffered() {
        overlay.declare("not-offered:\n  - {cvx: \"902\", why: No freezer}")
                .isTakenWith("valley/overlay.yaml:8: found the vaccine 902 as not offered, which no series recommends,"
                        + " expected one that is recommended. Remedy: correct the code, or remove the row.");
    }

    @Test
    void filesOfUnknownNamesAndNamesThatNothingDefinesAreErrors() {
        overlay.declare("not-offered:\n  - {cvx: \"999\", why: No freezer}")
                .declare("adds:\n  - {series: Hill cough twice, why: For the hills}")
                .series("hill/twice.yaml", "Hill cough twice", "Hill coughs")
                .file("notes.yaml", "a: b\n")
                .isRefused(
                        "valley/hill/twice.yaml:1: found a series against 'Hill coughs', expected an antigen of the base, or"
                                + " one that the overlay adds. Remedy: write Hill cough.",
                        "valley/notes.yaml: found a file of an unknown name, expected one of decisions.yaml,"
                                + " observations.yaml, vaccine-conflicts.yaml, vaccine-groups.yaml, vaccines.yaml, or a"
                                + " series file in a folder of its antigen. Remedy: rename, move or remove it.",
                        "valley/overlay.yaml:8:11: found the CVX code '999', expected one that vaccines.yaml defines."
                                + " Remedy: correct it, or define it there.");
    }

    @Test
    void seriesOfTheBaseCannotMoveToAnotherAntigen() {
        overlay.declare("replaces:\n  - {series: Hill cough once, why: A slip}")
                .series("marsh/once.yaml", "Hill cough once", "Marsh fever")
                .isRefused(
                        "valley/marsh/once.yaml:1: found the series 'Hill cough once' against Marsh fever, expected it"
                                + " against Hill cough, as in the base. Remedy: give it another name, or correct its antigen.");
    }

    private static Antigen antigen(Knowledge knowledge, String name) {
        return knowledge.antigens().stream()
                .filter(antigen -> antigen.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
