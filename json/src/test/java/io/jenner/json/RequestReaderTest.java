package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {

    @Test
    void everyFieldIsRead() {
        Request found = read("""
                {
                  "birthDate": "2021-03-10",
                  "sex": "female",
                  "countryOfBirth": "U.S.",
                  "asOf": "2025-11-22",
                  "doses": [
                    {"id": "a", "date": "2021-05-12", "cvx": "3", "mvx": "MSD", "tradeName": "M-M-R II", "lot": "X1",
                     "lotExpires": "2022-02", "volumeMl": 0.5, "condition": "Y"}
                  ],
                  "observations": [
                    {"code": "7", "date": "2021-01-01", "until": "2021-09-01", "presence": "unknown"}
                  ]
                }
                """);

        assertThat(found.asOf()).contains(LocalDate.of(2025, 11, 22));
        assertThat(found.patient())
                .isEqualTo(Patient.born("2021-03-10")
                        .sex(Sex.FEMALE)
                        .countryOfBirth("U.S.")
                        .dose(DoseAdministered.builder(LocalDate.of(2021, 5, 12), "03")
                                .id("a")
                                .mvx("MSD")
                                .tradeName("M-M-R II")
                                .lot("X1")
                                .lotExpires(LocalDate.of(2022, 2, 28))
                                .volumeMl(new BigDecimal("0.5"))
                                .poorCondition(true)
                                .build())
                        .observation(new Observation(
                                "007",
                                Optional.of(LocalDate.of(2021, 1, 1)),
                                Optional.of(LocalDate.of(2021, 9, 1)),
                                Presence.UNKNOWN))
                        .build());
    }

    @Test
    void dateOfBirthAloneWillDo() {
        Request found = read("{\"birthDate\": \"2021-03-10\"}");

        assertThat(found.patient()).isEqualTo(Patient.born("2021-03-10").build());
        assertThat(found.asOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"female, FEMALE", "Male, MALE", "other, UNKNOWN", "F, UNKNOWN", "'', UNKNOWN"})
    void sexOtherThanFemaleAndMaleIsUnknown(String text, Sex sex) {
        assertThat(read("{\"birthDate\": \"2021-03-10\", \"sex\": \"" + text + "\"}")
                        .patient()
                        .sex())
                .isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-03, 2022-02-03", "2024-02, 2024-02-29", "2022,"})
    void lotExpiresOnTheLastDayOfItsMonthAndYearAloneIsUnknown(String text, LocalDate expires) {
        assertThat(read(dose("\"lotExpires\": \"" + text + "\"")).lotExpires()).isEqualTo(Optional.ofNullable(expires));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"\"Y\"|true", "\"n\"|false", "true|true", "false|false"})
    void conditionIsLetterOrTruthValue(String value, boolean poor) {
        assertThat(read(dose("\"condition\": " + value)).poorCondition()).isEqualTo(poor);
    }

    private static Request read(String text) {
        return JennerJson.DEFAULT.readRequest(text);
    }

    private static DoseAdministered read(Dose dose) {
        return read("{\"birthDate\": \"2021-03-10\", \"doses\": [{\"date\": \"2021-05-12\", \"cvx\": \"03\", "
                        + dose.field() + "}]}")
                .patient()
                .doses()
                .get(0);
    }

    private static Dose dose(String field) {
        return new Dose(field);
    }

    private record Dose(String field) {}
}
