package io.jenner.rules.us;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up people of all ages with histories as odd as chance makes them; the same ones on every run. */
final class SamplePatients {

    static final LocalDate AS_OF = LocalDate.of(2025, 11, 22);
    static final Path FOLDER = Path.of("src/main/knowledge/us");
    static final Knowledge KNOWLEDGE = KnowledgeLoader.load(FOLDER);

    private static final int MOST_DOSES = 20;
    private static final int MOST_OBSERVATIONS = 3;
    private static final int DAYS_OF_A_LONG_LIFE = 34_000;

    private SamplePatients() {}

    /** Returns that many people. */
    static List<Patient> of(int count) {
        Random random = new Random(464);
        return Stream.generate(() -> patient(random)).limit(count).toList();
    }

    private static Patient patient(Random random) {
        int age = random.nextInt(random.nextBoolean() ? DAYS_OF_A_LONG_LIFE : DAYS_OF_A_LONG_LIFE / 10);
        Patient.Builder patient =
                Patient.born(AS_OF.minusDays(age)).sex(Sex.values()[random.nextInt(Sex.values().length)]);
        for (int dose = random.nextInt(MOST_DOSES + 1); dose > 0; dose--) {
            List<Vaccine> vaccines = KNOWLEDGE.vaccines();
            patient.dose(DoseAdministered.builder(
                            AS_OF.minusDays(random.nextInt(age + 1)),
                            vaccines.get(random.nextInt(vaccines.size())).cvx())
                    .poorCondition(random.nextInt(20) == 0)
                    .build());
        }
        for (int observation = random.nextInt(MOST_OBSERVATIONS + 1); observation > 0; observation--) {
            List<ObservationDefinition> definitions = KNOWLEDGE.observations();
            patient.observation(Observation.of(
                    definitions.get(random.nextInt(definitions.size())).code()));
        }
        return patient.build();
    }
}
