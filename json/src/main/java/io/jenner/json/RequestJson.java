package io.jenner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineProduct;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a request as {@link RequestReader} reads it; what is unknown is left out. */
final class RequestJson {

    private static final Path OPTIONS = Path.WHOLE.member("options");

    private final JsonGenerator json;
    private final Request request;
    private int unknownWritten;

    private RequestJson(JsonGenerator json, Request request) {
        this.json = json;
        this.request = request;
    }

    /** Writes the members of a request, apart from its version, into an object that was begun. */
    static void write(JsonGenerator json, Request request) throws IOException {
        RequestJson writer = new RequestJson(json, request);
        writer.members(new Members(json));
        if (writer.unknownWritten < request.unknownFields().size()) {
            throw new IllegalArgumentException(
                    "found " + (request.unknownFields().size() - writer.unknownWritten)
                            + " unknown fields that stand in no object of this request, expected JSON pointers of fields of the"
                            + " request, its doses, observations and options. Remedy: leave out those of doses that were taken away.");
        }
    }

    private void members(Members members) throws IOException {
        Patient patient = request.patient();
        members.putIfPresent("id", request.id())
                .put("birthDate", patient.birthDate())
                .putIfPresent("birthDateAssumption", patient.birthDateAssumption());
        if (patient.sex() != Sex.UNKNOWN) {
            members.put("sex", patient.sex());
        }
        members.putIfPresent("countryOfBirth", patient.countryOfBirth())
                .putIfPresent("asOf", request.asOf())
                .putAll("doses", numbered("doses", patient.doses()), this::dose);
        if (!patient.observations().isEmpty()) {
            members.putAll("observations", numbered("observations", patient.observations()), this::observation);
        }
        if (!request.options().equals(ForecastOptions.DEFAULT) || hasUnknownBelow(OPTIONS)) {
            members.put("options", request.options(), this::options);
        }
        unknown(Path.WHOLE);
    }

    private void dose(Members members, Placed<DoseAdministered> placed) throws IOException {
        DoseAdministered dose = placed.value();
        members.putIfPresent("id", dose.id())
                .put("date", dose.date())
                .putIfPresent("dateAssumption", dose.dateAssumption())
                .put("cvx", dose.cvx())
                .putIfPresent("mvx", dose.mvx())
                .putIfPresent("tradeName", dose.tradeName())
                .putIfPresent("lot", dose.lot())
                .putIfPresent("lotExpires", dose.lotExpires())
                .putIfPresent("volumeMl", dose.volumeMl());
        if (dose.poorCondition()) {
            members.put("condition", "Y");
        }
        unknown(placed.path());
    }

    private void observation(Members members, Placed<Observation> placed) throws IOException {
        Observation observation = placed.value();
        members.put("code", observation.code())
                .putIfPresent("date", observation.date())
                .putIfPresent("until", observation.until());
        if (observation.presence() == Presence.UNKNOWN) {
            members.put("presence", observation.presence());
        }
        unknown(placed.path());
    }

    private void options(Members members, ForecastOptions options) throws IOException {
        if (!options.vaccineGroups().isEmpty()) {
            members.put(
                    "vaccineGroups", options.vaccineGroups().stream().sorted().toList());
        }
        if (options.products().isPresent()) {
            members.putAll(
                    "products",
                    numbered("options", "products", options.products().get()),
                    this::product);
        }
        if (!options.language().equals(ForecastOptions.DEFAULT.language())) {
            members.put("language", options.language().toLanguageTag());
        }
        if (!options.sharedDecisions()) {
            members.put("sharedDecisions", false);
        }
        putIfTrue(members, "explain", options.explain());
        putIfTrue(members, "reEvaluate", options.reEvaluate());
        putIfTrue(members, "countDosesAfterAssessmentDate", options.countDosesAfterAssessmentDate());
        unknown(OPTIONS);
    }

    private void product(Members members, Placed<VaccineProduct> placed) throws IOException {
        VaccineProduct product = placed.value();
        members.put("cvx", product.cvx())
                .putIfPresent("mvx", product.mvx())
                .putIfPresent("tradeName", product.tradeName());
        if (!product.name().isBlank()) {
            members.put("name", product.name());
        }
        unknown(placed.path());
    }

    private static void putIfTrue(Members members, String name, boolean truth) throws IOException {
        if (truth) {
            members.put(name, true);
        }
    }

    private boolean hasUnknownBelow(Path object) {
        String before = object.pointer() + "/";
        return request.unknownFields().keySet().stream().anyMatch(pointer -> pointer.startsWith(before));
    }

    /** Writes the fields that were kept of an object. */
    private void unknown(Path object) throws IOException {
        if (request.unknownFields().isEmpty()) {
            return;
        }
        String before = object.pointer() + "/";
        for (Map.Entry<String, String> field : request.unknownFields().entrySet()) {
            String pointer = field.getKey();
            if (pointer.startsWith(before) && pointer.indexOf('/', before.length()) < 0) {
                String key = pointer.substring(before.length());
                json.writeFieldName(key.replace("~1", "/").replace("~0", "~"));
                json.writeRawValue(field.getValue());
                unknownWritten++;
            }
        }
    }

    private static <T> List<Placed<T>> numbered(String list, List<T> values) {
        return numbered(Path.WHOLE.member(list), values);
    }

    private static <T> List<Placed<T>> numbered(String object, String list, List<T> values) {
        return numbered(Path.WHOLE.member(object).member(list), values);
    }

    private static <T> List<Placed<T>> numbered(Path list, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> new Placed<>(list.item(index), values.get(index)))
                .toList();
    }

    /** An entry of a list and where it stands. */
    private record Placed<T>(Path path, T value) {}
}
