package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;

/**
 * Which schedule a page shows.
 *
 * @param knowledge its name, such as {@code us-4.64}
 * @param published day of publication
 * @param digest digest of its facts
 */
public record ScheduleStamp(String knowledge, String published, String digest) {

    /** What every page says below. */
    static final String NOTICE =
            "A clinician decides; this is not a medical device and does not replace the official" + " schedule.";

    /** Returns the stamp of a schedule. */
    public static ScheduleStamp of(Knowledge knowledge) {
        return new ScheduleStamp(
                knowledge.release().id(), knowledge.release().published().toString(), KnowledgeDigest.of(knowledge));
    }

    /** Says it in one line. */
    String words() {
        return "Schedule " + knowledge + ", published " + published + ", digest " + digest.substring(0, 12) + ".";
    }
}
