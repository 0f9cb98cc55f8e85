package cn.shuanglian.registry.attachment;

import java.text.Normalizer;

/** The name a file came with, without what could mislead a reader or a file system: paths, control and direction characters, length. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {
    }

    /** The last part of whatever path it came with. */
    static String cleaned(String sent) {
        String last = Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll(".*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>:|?*;]", "").strip().replaceAll("^\\.+|[. ]+$", "");
        int dot = plain.lastIndexOf('.');
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        String ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }

    /** What stands behind the last dot; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The name with an ending that tells what is in the file; null where its own ending tells something else. */
    static String of(AttachmentKind kind, String sent) {
        String name = cleaned(sent);
        if (name.isEmpty()) {
            return "file." + kind.ending();
        }
        String ending = ending(name);
        if (ending.isEmpty()) {
            return name + "." + kind.ending();
        }
        return kind.fits(ending) ? name : null;
    }
}
