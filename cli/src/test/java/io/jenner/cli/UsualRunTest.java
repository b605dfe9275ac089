package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsualRunTest {

    @Test
    void everyWayToAnswerGoesWell() {
        assertThat(UsualRun.run("../examples/kindergartner.json")).isZero();
    }

    @Test
    void aFaultyRunIsNoUsualOne() {
        assertThat(UsualRun.run("../examples/no-such-file.json")).isEqualTo(2);
    }
}
