package cn.shuanglian.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says on the console: Chinese first, English after it, in UTF-8 whatever the locale of the shell. */
class Words {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle CHINESE = words(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);
    private static final PrintStream OUT = utf8(FileDescriptor.out);
    private static final PrintStream ERR = utf8(FileDescriptor.err);

    private Words() {
    }

    /** The words of a key in both languages on one line. */
    static String say(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(CHINESE.getString(key), Locale.ROOT).format(plain)
                + " / " + new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(plain);
    }

    static void tell(String key, Object... arguments) {
        OUT.println(say(key, arguments));
    }

    static void complain(String sentence) {
        ERR.println(sentence);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("cn.shuanglian.launcher.words", locale, Words.class.getClassLoader(), EXACT);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
