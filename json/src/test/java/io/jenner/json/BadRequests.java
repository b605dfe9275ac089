package io.jenner.json;

import java.util.stream.Stream;

/** Requests that are refused. */
final class BadRequests {

    private BadRequests() {}

    static Stream<String> allThatASchemaCanTell() {
        return Stream.of(
                "[]",
                "\"2021-03-10\"",
                "{}",
                "{\"birthDate\": null}",
                "{\"birthDate\": 20210310}",
                "{\"birthDate\": \"2021-03\"}",
                "{\"birthDate\": \"2021\"}",
                "{\"birthDate\": \"03/10/2021\"}",
                "{\"birthDate\": \"2021-13-10\"}",
                "{\"birthDate\": \"2021-02-29\"}",
                "{\"birthDate\": \"1799-12-31\"}",
                "{\"birthDate\": \"3000-01-01\"}",
                "{\"birthDate\": \"2021-03\", \"birthDateAssumption\": \"firstday\"}",
                "{\"birthDate\": \"2021-13\", \"birthDateAssumption\": \"firstDay\"}",
                born("\"name\": \"X\""),
                born("\"version\": 2"),
                born("\"version\": \"1\""),
                born("\"id\": 7"),
                born("\"id\": \" \""),
                born("\"id\": \"" + "x".repeat(201) + "\""),
                born("\"sex\": 1"),
                born("\"countryOfBirth\": \"\""),
                born("\"countryOfBirth\": {}"),
                born("\"countryOfBirth\": \"" + "x".repeat(501) + "\""),
                born("\"asOf\": \"2025-11\""),
                born("\"asOf\": \"2025-11-22T08:00:00\""),
                born("\"doses\": {}"),
                born("\"doses\": [\"03\"]"),
                born("\"doses\": [" + "{\"date\": \"2022-03-10\", \"cvx\": \"03\"}, ".repeat(500)
                        + "{\"date\": \"2022-03-10\", \"cvx\": \"03\"}]"),
                dose("\"cvx\": \"03\""),
                dose("\"date\": \"2022-03-10\""),
                dose("\"date\": \"2022-03-10\", \"cvx\": 94"),
                dose("\"date\": \"2022-03-10\", \"cvx\": 3, \"tradeName\": \"M-M-R II\""),
                dose("\"date\": \"2022-03-10\", \"cvx\": \"\""),
                dose("\"date\": \"2022-03-10\", \"cvx\": \"MMR II\""),
                dose("\"date\": \"2022-03\", \"cvx\": \"03\""),
                dose("\"date\": \"2022-03\", \"dateAssumption\": true, \"cvx\": \"03\""),
                full("\"mvx\": 3"),
                full("\"lot\": null"),
                full("\"lot_expires\": \"2023-01-01\""),
                full("\"lotExpires\": \"01/2023\""),
                full("\"lotExpires\": \"2023-13\""),
                full("\"volumeMl\": \"0.5\""),
                full("\"volumeMl\": 0"),
                full("\"volumeMl\": -0.5"),
                full("\"volumeMl\": 1000.1"),
                full("\"condition\": \"broken\""),
                full("\"condition\": 1"),
                born("\"observations\": [{}]"),
                born("\"observations\": [{\"code\": 7}]"),
                born("\"observations\": [{\"code\": \"007\", \"presence\": \"absent\"}]"),
                born("\"observations\": [{\"code\": \"007\", \"until\": true}]"),
                options("\"vaccineGroup\": [\"MMR\"]"),
                options("\"vaccineGroups\": \"MMR\""),
                options("\"vaccineGroups\": []"),
                options("\"vaccineGroups\": [7]"),
                options("\"vaccineGroups\": [\" \"]"),
                options("\"products\": {}"),
                options("\"products\": [{}]"),
                options("\"products\": [{\"cvx\": 3}]"),
                options("\"products\": [{\"cvx\": \"03\", \"lot\": \"X\"}]"),
                options("\"language\": \"fr\""),
                options("\"language\": 1"),
                options("\"sharedDecisions\": \"no\""),
                options("\"explain\": 1"),
                options("\"reEvaluate\": null"),
                options("\"countDosesAfterAssessmentDate\": \"true\""),
                born("\"options\": []"));
    }

    static Stream<String> allThatOnlyAReaderCanTell() {
        return Stream.of(
                born("\"sex\": \"female\", \"sex\": \"male\""),
                born("\"id\": \"\\ud83d\""),
                full("\"volumeMl\": 0." + "1".repeat(40)),
                dose("\"date\": \"2022-03-10\", \"tradeName\": \"No such vaccine\""),
                born("\"observations\": [{\"code\": \"007\", \"date\": \"2024-02-02\", \"until\": \"2024-02-01\"}]"),
                "{\"birthDate\": \"2021-03-10\"" + " ".repeat(1_000_000) + "}");
    }

    private static String born(String fields) {
        return "{\"birthDate\": \"2021-03-10\", " + fields + "}";
    }

    private static String dose(String fields) {
        return born("\"doses\": [{" + fields + "}]");
    }

    private static String full(String field) {
        return dose("\"date\": \"2022-03-10\", \"cvx\": \"03\", " + field);
    }

    private static String options(String fields) {
        return born("\"options\": {" + fields + "}");
    }
}
