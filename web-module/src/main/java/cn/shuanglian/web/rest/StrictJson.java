package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads a body as I-JSON (RFC 7493) and refuses what two parsers could understand differently or what could wear a parser out:
 * broken UTF-8, half surrogate pairs, members given twice, deep nesting, giant numbers.
 */
final class StrictJson {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser parser;
    private final Deque<Set<String>> open = new ArrayDeque<>();

    private StrictJson(String text) {
        parser = Json.createParser(new StringReader(text));
    }

    /** Refuses with 400 unless the bytes are one well-formed object or array. */
    static void check(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            new StrictJson(text).read();
        } catch (CharacterCodingException | JsonException | NoSuchElementException | IllegalStateException e) {
            throw new Rejected(400, "body.unreadable", null);
        }
    }

    private void read() {
        boolean first = true;
        while (parser.hasNext()) {
            JsonParser.Event event = parser.next();
            if (first && event != JsonParser.Event.START_OBJECT && event != JsonParser.Event.START_ARRAY) {
                throw new Rejected(400, "body.unreadable", null);
            }
            first = false;
            take(event);
        }
        if (first || !open.isEmpty()) {
            throw new Rejected(400, "body.unreadable", null);
        }
    }

    private void take(JsonParser.Event event) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                open.push(new HashSet<>());
                if (open.size() > DEEPEST) {
                    throw new Rejected(400, "body.tooDeep", null, DEEPEST);
                }
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            case KEY_NAME -> {
                String name = whole(parser.getString());
                if (!open.element().add(name)) {
                    throw new Rejected(400, "body.memberTwice", null, name.length() > 60 ? name.substring(0, 60) : name);
                }
            }
            case VALUE_STRING -> whole(parser.getString());
            case VALUE_NUMBER -> {
                if (parser.getString().length() > LONGEST_NUMBER || parser.getString().matches(".*[eE][+-]?\\d{3,}")) {
                    throw new Rejected(400, "body.number", null);
                }
            }
            default -> {
                // true, false and null carry nothing that could be wrong.
            }
        }
    }

    /** The text, which the database could not keep with half a surrogate pair or a zero character in it. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw new Rejected(400, "body.characters", null);
            }
            i += pair ? 1 : 0;
        }
        return text;
    }
}
