/**
 * Pages in HTML and drawings on an axis, for reports and for the schedule; start at {@link
 * io.jenner.cases.html.HtmlPage}.
 *
 * <p>A page needs no network and no script, fits light and dark screens, phones and paper, and is the same byte for byte
 * for the same content. Elements are made with j2html, which escapes every text.
 */
@NullMarked
package io.jenner.cases.html;

import org.jspecify.annotations.NullMarked;
