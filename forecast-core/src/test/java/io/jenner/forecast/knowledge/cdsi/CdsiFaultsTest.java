package io.jenner.forecast.knowledge.cdsi;

import static io.jenner.forecast.knowledge.cdsi.InventedRelease.ANTIGEN;
import static io.jenner.forecast.knowledge.cdsi.InventedRelease.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the importer does not take: better no schedule than one that was guessed. */
class CdsiFaultsTest {

    private InventedRelease release;

    @BeforeEach
    void copy(@TempDir Path directory) {
        release = InventedRelease.copyTo(directory);
    }

    @Test
    void unknownElementIsReported() {
        release.change(
                ANTIGEN,
                "<recurringDose>Yes</recurringDose>",
                "<recurringDose>Yes</recurringDose><newThing>1</newThing>");

        release.isRefused(ANTIGEN + ":255: found the unknown element <newThing> in <seriesDose>, expected one of age,"
                + " allowableInterval, allowableVaccine, conditionalSkip, doseNumber, inadvertentVaccine,"
                + " interval, preferableVaccine, recurringDose, seasonalRecommendation. Remedy: check that"
                + " the file is of a known CDSi schema.");
    }

    @Test
    void unknownWordIsReported() {
        release.change(ANTIGEN, "<context>BOTH", "<context>Neither");

        release.isRefused(
                ANTIGEN + ":215: found the word 'Neither' in <context>, expected one of both, evaluation, forecast."
                        + " Remedy: check that the file is of a known CDSi schema.");
    }

    @Test
    void unknownConditionTypeIsReported() {
        release.change(ANTIGEN, "<conditionType>Age", "<conditionType>Height");

        release.isRefused(
                ANTIGEN + ":221: found the word 'Height' in <conditionType>, expected one of age, completed series,"
                        + " interval, vaccine count by age, vaccine count by date, vaccine count by date and age."
                        + " Remedy: check that the file is of a known CDSi schema.");
    }

    @Test
    void missingElementIsReported() {
        release.change(ANTIGEN, "<seriesGroup>1</seriesGroup>", "<seriesGroup/>");

        release.isRefused(
                ANTIGEN + ":53: found no <seriesGroup> in <selectSeries>, expected one with content. Remedy: add it.");
    }

    @Test
    void repeatedElementIsReported() {
        release.change(
                ANTIGEN,
                "<seriesPriority>A</seriesPriority>",
                "<seriesPriority>A</seriesPriority><seriesPriority>B</seriesPriority>");

        release.isRefused(
                ANTIGEN + ":58: found <seriesPriority> for the second time in <selectSeries>, expected it once."
                        + " Remedy: leave one of them out.");
    }

    @Test
    void badOffsetIsReported() {
        release.change(ANTIGEN, "<minAge>6 weeks", "<minAge>6 wekes");

        release.isRefused(
                ANTIGEN + ":73: found '6 wekes' in <minAge>, expected an age or interval such as '4 years - 4 days'."
                        + " Remedy: correct the text.");
    }

    @Test
    void dayThatDoesNotExistIsReported() {
        release.change(ANTIGEN, "20161231", "20161131");

        release.isRefused(
                ANTIGEN + ":78: found '20161131' in <cessationDate>, expected a date as yyyyMMdd or MM/dd/yyyy."
                        + " Remedy: correct the date.");
    }

    @Test
    void intervalFromTwoThingsIsReported() {
        release.change(ANTIGEN, "<fromPrevious>n</fromPrevious>", "<fromPrevious>Y</fromPrevious>");

        release.isRefused(
                ANTIGEN + ":142: found an interval that is measured from 2 things, expected fromPrevious Y, or"
                        + " exactly one of fromTargetDose, fromMostRecent and fromRelevantObs. Remedy: correct the"
                        + " interval.");
    }

    @Test
    void intervalFromNothingIsReported() {
        release.change(ANTIGEN, "<fromMostRecent>902;03 ; 901 </fromMostRecent>", "<fromMostRecent/>");

        release.isRefused(ANTIGEN + ":155: found an interval that is measured from nothing, expected fromPrevious Y, or"
                + " exactly one of fromTargetDose, fromMostRecent and fromRelevantObs. Remedy: correct the"
                + " interval.");
    }

    @Test
    void commasBetweenCvxCodesAreReported() {
        release.change(ANTIGEN, "901; 902 ", "901, 902");

        release.isRefused(
                ANTIGEN + ":210: found '901, 902' in <vaccineTypes>, expected CVX codes of two or three digits,"
                        + " separated by ';'. Remedy: correct the code.");
    }

    @Test
    void fieldOfAnotherConditionTypeIsReported() {
        release.change(
                ANTIGEN, "<beginAge>12 months</beginAge>", "<beginAge>12 months</beginAge><doseCount>1</doseCount>");

        release.isRefused(
                ANTIGEN + ":222: found <doseCount> in a condition of the type 'Age', expected it empty. Remedy:"
                        + " correct the type or empty the element.");
    }

    @Test
    void severalConditionsNeedAWord() {
        release.change(ANTIGEN, "<conditionLogic>AND</conditionLogic>", "<conditionLogic/>");

        release.isRefused(
                ANTIGEN + ":191: found no word in <conditionLogic> for 2 members, expected AND or OR. Remedy: say"
                        + " how they combine.");
    }

    @Test
    void badIntervalPriorityIsReported() {
        release.change(ANTIGEN, "override", "overrule");

        release.isRefused(
                ANTIGEN + ":138: found the word 'overrule' in <intervalPriority>, expected one of override. Remedy:"
                        + " check that the file is of a known CDSi schema.");
    }

    @Test
    void badDoseNumberIsReported() {
        release.change(ANTIGEN, "<doseNumber>Dose 2", "<doseNumber>Dose two");

        release.isRefused(
                ANTIGEN + ":128: found 'Dose two' in <doseNumber>, expected a dose such as 'Dose 3' or '3'. Remedy:"
                        + " correct the number.");
    }

    @Test
    void badVolumeIsReported() {
        release.change(ANTIGEN, "<volume>1.0", "<volume>1 ml");

        release.isRefused(
                ANTIGEN + ":107: found '1 ml' in <volume>, expected a volume in ml such as 0.5. Remedy: correct it.");
    }

    @Test
    void seriesOfAnotherDiseaseIsReported() {
        release.change(ANTIGEN, "<targetDisease>Marsh fever", "<targetDisease>Hill cough");

        release.isRefused(
                ANTIGEN + ":1: found series against Hill cough, Marsh fever, expected one target disease in a file."
                        + " Remedy: correct the names.");
    }

    @Test
    void textBetweenElementsIsReported() {
        release.change(ANTIGEN, "<selectSeries>", "<selectSeries>here");

        release.isRefused(
                ANTIGEN + ":53: found the text 'here' between the elements of <selectSeries>, expected elements"
                        + " only. Remedy: remove the text.");
    }

    @Test
    void conflictThatContradictsAnotherIsReported() {
        release.change(
                SCHEDULE,
                "<vaccineType>Marsh,live</vaccineType><cvx>902</cvx></previous>\n<current><vaccineType>onlooker</vaccineType><cvx>904</cvx></current>\n<conflictBeginInterval>1 day",
                "<vaccineType>Marsh,live</vaccineType><cvx>902</cvx></previous>\n<current><vaccineType>onlooker</vaccineType><cvx>904</cvx></current>\n<conflictBeginInterval>2 days");

        release.isRefused(
                SCHEDULE + ":10: found the conflict of CVX 902 with a later CVX 904 that line 3 lists already with"
                        + " other intervals, expected each pair once. Remedy: leave one of the two rows out.");
    }

    @Test
    void vaccineGroupWithoutAntigensIsReported() {
        release.change(SCHEDULE, "<vaccineGroupMap><name>Fevers", "<vaccineGroupMap><name>Favers");

        release.isRefused(
                SCHEDULE + ":19: found the vaccine group 'Fevers' without antigens, expected a row for it in"
                        + " <vaccineGroupToAntigenMap>. Remedy: add the row.",
                SCHEDULE + ":1: found antigens for the vaccine group 'Favers', expected a group that <vaccineGroups>"
                        + " lists. Remedy: correct the name in <vaccineGroupToAntigenMap>.");
    }

    @Test
    void problemsOfAllFilesAreReportedTogether() {
        release.change(ANTIGEN, "<seriesType>Risk", "<seriesType>Rsik");
        release.change(SCHEDULE, "<cvx>03</cvx>", "<cvx>3</cvx>");

        release.isRefused(
                ANTIGEN + ":264: found the word 'Rsik' in <seriesType>, expected one of evaluation only, risk,"
                        + " standard. Remedy: check that the file is of a known CDSi schema.",
                SCHEDULE + ":25: found '3' in <cvx>, expected CVX codes of two or three digits, separated by ';'."
                        + " Remedy: correct the code.");
    }

    @Test
    void fileThatIsNotXmlIsReported() throws IOException {
        Files.writeString(release.folder().resolve(SCHEDULE), "<scheduleSupportingData>\n<oops>\n");

        release.isRefused(SCHEDULE + ":3: found text that is not well-formed XML, expected XML."
                + " Remedy: fetch the file again.");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        Files.writeString(release.folder().resolve(SCHEDULE), """
                <!DOCTYPE scheduleSupportingData [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <scheduleSupportingData>&file;</scheduleSupportingData>
                """);

        release.isRefused(
                SCHEDULE + ":1: found a document type or entity, expected plain elements." + " Remedy: remove it.");
    }

    @Test
    void folderWithoutAReleaseIsReported(@TempDir Path empty) {
        assertThatThrownBy(() -> CdsiImporter.read(empty, InventedRelease.REQUEST))
                .hasMessage("the CDSi release in " + empty + " cannot be used: 2 errors\n"
                        + "found no AntigenSupportingData*.xml in " + empty + ", expected one per antigen."
                        + " Remedy: name the folder of a CDSi release in its XML form.\n"
                        + "found 0 files ScheduleSupportingData*.xml in " + empty + ", expected one."
                        + " Remedy: name the folder of a CDSi release in its XML form.");
    }

    @Test
    void requestCheckedBeforePublicationIsRefused() {
        assertThatThrownBy(() -> new ImportRequest("9.9", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 1, 1), false))
                .hasMessage("found the check day 2020-01-01 before the publication day 2020-02-01,"
                        + " expected the same day or later. Remedy: correct one of the two days");
    }
}
