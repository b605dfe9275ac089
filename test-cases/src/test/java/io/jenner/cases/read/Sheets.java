package io.jenner.cases.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks by hand, with the oddities of published ones. */
final class Sheets {

    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> sheets = new ArrayList<>();

    /** Adds a sheet; each row is a list of cells made by {@link #text}, {@link #number} and {@link #blank}. */
    Sheets sheet(List<List<String>> rows) {
        StringBuilder data = new StringBuilder("<worksheet " + SPACE + "><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                data.append(String.format(rows.get(row).get(column), reference(column, row)));
            }
            data.append("</row>");
        }
        sheets.add(data + "</sheetData></worksheet>");
        return this;
    }

    /** A cell with a text. */
    static String text(String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    /** A cell with a number; a date is one. */
    static String number(String number) {
        return "<c r=\"%s\"><v>" + number + "</v></c>";
    }

    /** A cell with a style and no content. */
    static String blank() {
        return "<c r=\"%s\" s=\"0\"/>";
    }

    /** No cell at all. */
    static String none() {
        return "";
    }

    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relations("officeDocument", List.of("xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", sheetNames()));
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/" + sheetNames().get(i), sheets.get(i));
            }
        }
    }

    private List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            names.add("worksheets/sheet" + i + ".xml");
        }
        return names;
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook " + SPACE + " xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"Sheet " + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        return xml + "</sheets></workbook>";
    }

    private static String relations(String type, List<String> targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 1; i <= targets.size(); i++) {
            xml.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\""
                    + targets.get(i - 1) + "\"/>");
        }
        return xml + "</Relationships>";
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String reference(int column, int row) {
        String letters = column < 26 ? "" + (char) ('A' + column) : "A" + (char) ('A' + column - 26);
        return letters + (row + 1);
    }
}
