package io.jenner.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaccineAgreementTest {

    private final VaccineAgreement agreement = new VaccineAgreement(Read.CATALOG);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "03, 03",
        "106, 20",
        "107, 20",
        "20, 107",
        "08, 45",
        "45, 08",
        "113, 138",
        "140, 88",
        "49, 17",
        "139, 09"
    })
    void codeAndNameOfOneKindAgreeWhereOneSaysLess(String cvx, String named) {
        assertThat(agreement.agree(cvx, Read.CATALOG.cvx(named))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "94, 03",
        "03, 94",
        "20, 115",
        "138, 28",
        "133, 33",
        "110, 20",
        "146, 20",
        "195, 28",
        "08, 43",
        "49, 48",
        "114, 136",
        "02, 179",
        "301, 230",
        "999, 03"
    })
    void codeAndNameOfTwoVaccinesDoNot(String cvx, String named) {
        assertThat(agreement.agree(cvx, Read.CATALOG.cvx(named))).isFalse();
    }

    @Test
    void rowWhoseNameMeansAnotherVaccineThanItsCodeIsRefusedWithItsPlace() {
        String head = "id,dob,date,cvx,vaccine,trade name";

        assertThat(new Read(folder)
                        .faults(
                                head,
                                "a,2019-03-10,2020-05-12,3,MMR,",
                                "a,2019-03-10,2020-05-12,106,DTaP,Daptacel",
                                "b,2019-03-10,2020-05-12,94,MMR,",
                                "c,2019-03-10,2020-05-12,3,,Engerix-B Adult",
                                "d,2019-03-10,2020-05-12,,MMR,Engerix-B Adult",
                                "e,2019-03-10,2020-05-12,10,Polio,"))
                .containsExactly(
                        "4 column 'vaccine': another vaccine than that of the code or name beside it",
                        "5 column 'trade name': another vaccine than that of the code or name beside it",
                        "6 column 'trade name': another vaccine than that of the code or name beside it");
    }

    @Test
    void nameThatTheMapKnowsIsComparedToo() throws Exception {
        Read read = new Read(folder).map("values: {vaccine: {TB test: none, Triple: \"03\"}}");

        assertThat(read.faults(
                        "id,dob,date,cvx,vaccine",
                        "a,2019-03-10,2020-05-12,3,Triple",
                        "b,2019-03-10,2020-05-12,20,Triple",
                        "c,2019-03-10,2020-05-12,3,TB test"))
                .containsExactly(
                        "3 column 'vaccine': another vaccine than that of the code or name beside it",
                        "4 column 'vaccine': another vaccine than that of the code or name beside it");
    }

    @Test
    void tradeNameBesideWhatTheMapCallsNoVaccineIsNotPassedOver() throws Exception {
        Read read = new Read(folder).map("values: {vaccine: {TB test: none}}");

        assertThat(read.faults(
                        "id,dob,date,vaccine,trade name",
                        "a,2019-03-10,2020-05-12,TB test,",
                        "b,2019-03-10,2020-05-12,TB test,Tubersol",
                        "c,2019-03-10,2020-05-12,TB test,Engerix-B Adult"))
                .containsExactly("4 column 'vaccine': another vaccine than that of the code or name beside it");
    }

    @Test
    void codeAloneCountsWhereTheNamesAreLeftOut() {
        assertThat(new Read(folder)
                        .ignoring("vaccine")
                        .faults("id,dob,date,cvx,vaccine", "b,2019-03-10,2020-05-12,94,MMR"))
                .isEmpty();
    }
}
