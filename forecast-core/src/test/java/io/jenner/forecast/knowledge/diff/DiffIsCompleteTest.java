package io.jenner.forecast.knowledge.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiffIsCompleteTest {

    private static final Knowledge SCHEDULE = KnowledgeLoader.load(InventedSchedule.folder());

    @Test
    void everyComponentOfEveryRecordGivesADifference() {
        List<String> missed = new ArrayList<>();
        List<String> tried = new ArrayList<>();

        new Mutants().of(SCHEDULE, (path, changed) -> {
            tried.add(path);
            if (KnowledgeDiff.between(SCHEDULE, changed).count() == 0
                    || KnowledgeDiff.between(changed, SCHEDULE).count() == 0) {
                missed.add(path);
            }
        });

        assertThat(missed).isEmpty();
        assertThat(tried).hasSizeGreaterThan(300);
    }

    @Test
    void everyComponentOfTheModelIsTried() {
        Mutants mutants = new Mutants();
        mutants.of(SCHEDULE, (path, changed) -> {});
        Set<String> facts = new HashSet<>();
        collect(Knowledge.class, facts, new HashSet<>());

        assertThat(mutants.seen()).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void equalSchedulesHaveNoDifference() {
        Knowledge again = KnowledgeLoader.load(InventedSchedule.folder());

        KnowledgeDiff diff = KnowledgeDiff.between(SCHEDULE, again);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.count()).isZero();
    }

    /** Finds the components of all records of the model that can be reached. */
    private static void collect(Type type, Set<String> facts, Set<Class<?>> done) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], facts, done);
            return;
        }
        Class<?> kind = (Class<?>) type;
        if (Mutants.NO_FACTS.contains(kind) || !done.add(kind)) {
            return;
        }
        if (kind.isSealed()) {
            Arrays.stream(kind.getPermittedSubclasses()).forEach(sub -> collect(sub, facts, done));
        }
        if (kind.isRecord()) {
            for (RecordComponent component : kind.getRecordComponents()) {
                collect(component.getGenericType(), facts, done);
                if (isFact(component.getGenericType())) {
                    facts.add(Mutants.name(component));
                }
            }
        }
    }

    private static boolean isFact(Type type) {
        return type instanceof ParameterizedType list
                ? isFact(list.getActualTypeArguments()[0])
                : !Mutants.NO_FACTS.contains(type);
    }
}
