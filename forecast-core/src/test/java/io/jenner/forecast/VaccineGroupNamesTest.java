package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VaccineGroupNamesTest {

    private final VaccineGroupNames names = VaccineGroupNames.of(List.of("Bluepox", "Grey/Red", "grey/red"));

    @Test
    void isFoundInAnyCaseAndWithBlanksAround() {
        assertThat(names.find("bluepox")).contains("Bluepox");
        assertThat(names.get(" BLUEPOX ")).isEqualTo("Bluepox");
    }

    @Test
    void nameAsTheScheduleWritesItGoesFirst() {
        assertThat(names.find("grey/red")).contains("grey/red");
        assertThat(names.find("GREY/RED")).contains("Grey/Red");
    }

    @Test
    void otherNamesAreNone() {
        assertThat(names.find("Bluepocks")).isEmpty();
        assertThat(names.find("")).isEmpty();
    }

    @Test
    void refusalListsTheGroupsAndDoesNotRepeatTheName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.get("Maya"))
                .withMessage("found a name that no vaccine group has, expected one of Bluepox,"
                        + " Grey/Red, grey/red. Remedy: write the name as the schedule does");
    }
}
