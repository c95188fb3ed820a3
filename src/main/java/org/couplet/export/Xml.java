package org.couplet.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes small XML documents, one element a line. */
final class Xml {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    Xml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * @param attributes names and values in turn
     */
    Xml open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
        return this;
    }

    Xml close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        return this;
    }

    Xml text(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(text);
        return close();
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
        return this;
    }

    String end() throws XMLStreamException {
        xml.close();
        return out.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
