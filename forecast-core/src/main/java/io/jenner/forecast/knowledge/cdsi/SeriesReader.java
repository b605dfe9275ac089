package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an antigen series. */
final class SeriesReader {

    private static final Map<String, SeriesType> TYPES = Map.of(
            "standard", SeriesType.STANDARD,
            "risk", SeriesType.RISK,
            "evaluation only", SeriesType.EVALUATION_ONLY);
    private static final Map<String, Sex> GENDERS =
            Map.of("female", Sex.FEMALE, "male", Sex.MALE, "unknown", Sex.UNKNOWN);

    private final boolean keepTexts;

    SeriesReader(boolean keepTexts) {
        this.keepTexts = keepTexts;
    }

    Series series(Element series) {
        List<String> guidance = series.all("seriesAdminGuidance").stream()
                .map(Element::leafText)
                .toList();
        Series result = new Series(
                series.need("seriesName").leafText(),
                series.need("targetDisease").leafText(),
                series.need("vaccineGroup").leafText(),
                Words.word(series.need("seriesType"), TYPES, SeriesType.STANDARD),
                genders(series),
                Words.groupList(series, "equivalentSeriesGroups"),
                selection(series.need("selectSeries")),
                series.all("indication").stream().map(this::indication).toList(),
                series.all("seriesDose").stream().map(DoseReader::dose).toList(),
                keepTexts ? guidance : List.of(),
                series.place());
        if (result.doses().isEmpty()) {
            series.need("seriesDose");
        }
        series.end();
        return result;
    }

    private static Set<Sex> genders(Element series) {
        Set<Sex> genders = EnumSet.noneOf(Sex.class);
        for (Element gender : series.all("requiredGender")) {
            genders.add(Words.word(gender, GENDERS, Sex.UNKNOWN));
        }
        return genders;
    }

    private static Selection selection(Element select) {
        Element priority = select.need("seriesPriority");
        if (!priority.text().isEmpty() && !priority.text().matches("[A-Z]")) {
            priority.error("the priority '" + priority.text() + "'", "a letter such as A", "correct the priority");
        }
        Element preference = select.one("seriesPreference");
        Selection result = new Selection(
                select.need("seriesGroup").leafText(),
                select.need("seriesGroupName").leafText(),
                Words.flag(select, "defaultSeries", Words.YES_NO),
                Words.flag(select, "productPath", Words.YES_NO),
                priority.leafText(),
                preference == null ? null : (Integer) Words.count(preference),
                Words.offset(select, "minAgeToStart"),
                Words.offset(select, "maxAgeToStart"));
        select.end();
        return result;
    }

    private Indication indication(Element indication) {
        Element observation = indication.need("observationCode");
        observation.skip("text");
        String text = Words.orNull(indication, "description");
        String guidance = Words.orNull(indication, "guidance");
        Indication result = new Indication(
                Words.observation(observation, "code"),
                Words.offset(indication, "beginAge"),
                Words.offset(indication, "endAge"),
                keepTexts ? text : null,
                keepTexts ? guidance : null,
                indication.place());
        observation.end();
        indication.end();
        return result;
    }
}
