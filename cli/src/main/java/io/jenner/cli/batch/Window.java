package io.jenner.cli.batch;

import java.util.List;

/**
 * Records that go to a thread together.
 *
 * @param records the records, in order
 * @param digest the digest of the roster up to and with the last of them
 */
record Window(List<RosterRecord> records, String digest) {}
