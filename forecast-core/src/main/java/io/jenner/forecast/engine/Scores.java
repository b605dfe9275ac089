package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.ScoreDecision;
import io.jenner.forecast.engine.decision.ScoreDecision.Lead;
import io.jenner.forecast.engine.decision.ScoreDecision.Standings;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Table;
import java.util.List;
import java.util.function.ToIntFunction;

/** Compares the series that are scored with each other (Tables 8-7, 8-9, 8-11). */
final class Scores {

    private Scores() {}

    static void ask(List<SeriesChoice> scored, Table table, Batch batch) {
        for (SeriesChoice choice : scored) {
            choice.score = batch.ask(new ScoreDecision(
                    table,
                    choice.series().plan().series().selection().productPath(),
                    choice.series().hasOnlyValidDoses(),
                    choice.finish().completable(),
                    new Standings(
                            lead(choice, scored, other -> -other.series().validDoses()),
                            lead(
                                    choice,
                                    scored,
                                    other -> other.series().targetDosesLeft().size()),
                            lead(choice, scored, Scores::finishIfCompletable),
                            lead(choice, scored, other -> other.finish().start()))));
        }
    }

    private static int finishIfCompletable(SeriesChoice choice) {
        return choice.finish().completable() ? choice.finish().finish() : Day.NEVER;
    }

    /** How a series compares by a figure of which less is better; {@link Day#NEVER} stands for no figure. */
    private static Lead lead(SeriesChoice choice, List<SeriesChoice> scored, ToIntFunction<SeriesChoice> figure) {
        int own = figure.applyAsInt(choice);
        int least = SeriesChoice.least(scored, figure, own);
        if (own > least || own == Day.NEVER) {
            return Lead.NONE;
        }
        return SeriesChoice.count(scored, other -> figure.applyAsInt(other) == own) == 1 ? Lead.ALONE : Lead.SHARED;
    }
}
