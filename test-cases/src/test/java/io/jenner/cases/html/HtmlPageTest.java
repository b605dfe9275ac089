package io.jenner.cases.html;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlPageTest {

    @Test
    void pageIsWellFormedAndHoldsItsStyle() throws Exception {
        Document page = parsed(page().render());

        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Doses & dates");
        assertThat(page.getElementsByTagName("style").item(0).getTextContent())
                .contains("prefers-color-scheme: dark")
                .contains("@media print");
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void styleOfASiteIsLinked() throws Exception {
        Document page =
                parsed(page().styleFrom("style.css").scriptFrom("site.js").render());

        assertThat(page.getElementsByTagName("style").getLength()).isZero();
        assertThat(page.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getTextContent())
                .isEqualTo("style.css");
        assertThat(page.getElementsByTagName("script")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("src")
                        .getTextContent())
                .isEqualTo("site.js");
    }

    @Test
    void textsAreEscaped() {
        assertThat(HtmlPage.titled("a").add(p("1 < 2 & \"3\"")).render())
                .contains("<p>1 &lt; 2 &amp; &quot;3&quot;</p>");
    }

    @Test
    void partsStandInTheirOrder() {
        assertThat(page().header(p("above")).footer(p("below")).render())
                .containsSubsequence("<header><p>above", "<main><h1>Doses", "<footer><p>below");
    }

    @Test
    void refusesAScriptThatWouldEndItsElement() {
        assertThatThrownBy(() -> page().script("print('</script>')"))
                .hasMessage("found '</' or '<!--' in a script, expected neither, as they end or change the element that"
                        + " holds it. Remedy: split the text, such as '<' + '/'");
        assertThat(page().script("print('a')").render()).contains("<script>\nprint('a')\n</script></body></html>\n");
    }

    @Test
    void firstCellOfARowIsItsHeading() throws Exception {
        String page = HtmlPage.titled("a")
                .add(Tables.table(
                        "Ages", List.of("Dose", "Age"), List.of(List.of(Tables.cell("1"), Tables.cell("12 months")))))
                .render();

        assertThat(page).contains("<tbody><tr><th scope=\"row\">1</th><td>12 months</td></tr></tbody>");
        assertThat(parsed(page).getElementsByTagName("caption").item(0).getTextContent())
                .isEqualTo("Ages");
    }

    @Test
    void refusesARowThatDoesNotFitTheHeadings() {
        assertThatThrownBy(() -> Tables.table("Ages", List.of("Dose", "Age"), List.of(List.of(Tables.cell("1")))))
                .hasMessage("found a row of 1 cells, expected 2, one for each heading. Remedy: leave a cell empty");
    }

    private static HtmlPage page() {
        return HtmlPage.titled("Doses & dates").add(h1("Doses"));
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
