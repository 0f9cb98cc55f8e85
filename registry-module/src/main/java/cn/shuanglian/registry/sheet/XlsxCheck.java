package cn.shuanglian.registry.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Refuses hostile workbooks before they are read (security.md AS-15). It unzips and parses with the same libraries as
 * the reader, so that both see the same bytes; memory stays constant.
 */
final class XlsxCheck {

    private static final Set<String> TEXT_PARTS = Set.of("worksheets/", "sharedstrings");

    private final XMLInputFactory factory = new InputFactoryImpl();
    private boolean hasWorkbook;
    private boolean hasStyles;
    private int arrayFormulas;

    XlsxCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Passes in silence, or throws {@link RefusedFile}. */
    void check(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            checkNames(entries);
            for (ZipArchiveEntry entry : entries) {
                checkPart(zip, entry);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw RefusedFile.damaged(broken);
        }
        if (!hasWorkbook) {
            throw new RefusedFile("notASheet");
        }
    }

    /** Whether the checked workbook has a part with number formats; the reader insists on it if asked for formats. */
    boolean hasStyles() {
        return hasStyles;
    }

    private static void checkNames(List<ZipArchiveEntry> entries) {
        if (entries.size() > SheetLimits.ZIP_ENTRIES) {
            throw new RefusedFile("zipBomb");
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new RefusedFile("damaged");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new RefusedFile("encrypted");
            }
            if (name.endsWith("vbaproject.bin")) {
                throw new RefusedFile("macros");
            }
            if (name.contains("externallinks/")) {
                throw new RefusedFile("externalLinks");
            }
        }
    }

    private void checkPart(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        try (InputStream part = new Measured(zip.getInputStream(entry), entry.getCompressedSize(), sizeLimit(name))) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                checkXml(part, TEXT_PARTS.stream().anyMatch(name::contains));
            } else {
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static long sizeLimit(String name) {
        if (name.contains("worksheets/")) {
            return SheetLimits.WORKSHEET_BYTES;
        }
        return name.contains("sharedstrings") ? SheetLimits.SHARED_STRINGS_BYTES : SheetLimits.OTHER_PART_BYTES;
    }

    private void checkXml(InputStream part, boolean holdsCells) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        long chars = 0;
        boolean number = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new RefusedFile("doctype");
                case XMLStreamConstants.START_ELEMENT -> {
                    checkElement(xml);
                    String name = xml.getLocalName();
                    if (name.equals("c") || name.equals("si") || name.equals("row")) {
                        chars = 0;
                        number = name.equals("c") && isNumber(xml.getAttributeValue(null, "t"));
                    } else if (name.equals("f")) {
                        number = false;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    chars += xml.getTextLength();
                    if (holdsCells && chars > (number ? SheetLimits.NUMBER_CHARS : SheetLimits.HOSTILE_CELL_CHARS)) {
                        throw new RefusedFile("hugeCell");
                    }
                }
                default -> { }
            }
        }
        xml.close();
    }

    private static boolean isNumber(String type) {
        return type == null || type.equals("n");
    }

    private void checkElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                // the reader makes room for every column up to this one: XFD is the last that exists
                if (address != null && address.chars().filter(Character::isLetter).count() > 3) {
                    throw new RefusedFile("damaged");
                }
            }
            case "f" -> {
                // the reader compares each cell with every array formula
                if ("array".equals(xml.getAttributeValue(null, "t"))
                        && ++arrayFormulas > SheetLimits.ARRAY_FORMULAS) {
                    throw new RefusedFile("tooManyFormulas");
                }
            }
            case "Default", "Override" -> checkContentType(xml.getAttributeValue(null, "ContentType"));
            default -> { }
        }
    }

    private void checkContentType(String type) {
        if (type == null) {
            return;
        }
        if (type.contains("macroEnabled")) {
            throw new RefusedFile("macros");
        }
        hasStyles |= type.endsWith("spreadsheetml.styles+xml");
        hasWorkbook |= type.endsWith("spreadsheetml.sheet.main+xml");
    }
}
