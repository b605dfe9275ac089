package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.onto.OntoReport;

/**
 * A release that was taken in over former knowledge.
 *
 * @param report what was written, as of any import
 * @param onto what changed, and what became of what was added by hand
 */
public record OntoImport(ImportReport report, OntoReport onto) {}
