package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)\\s*=");
    private static final Pattern USE = Pattern.compile("\\b(common|registry|reception|evaluation)\\['([^']+)'\\]");

    @ParameterizedTest
    @ValueSource(strings = {"messages/common", "messages/registry", "messages/reception", "messages/evaluation",
        "messages/notices", "messages/faces", "ValidationMessages"})
    void bothLanguagesSayTheSameThings(String bundle) {
        Properties chinese = words(bundle);
        Properties english = words(bundle + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(Stream.concat(chinese.entrySet().stream(), english.entrySet().stream()))
                .noneMatch(word -> word.getValue().toString().isBlank());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file : files.toList()) {
                Set<String> seen = new HashSet<>();
                KEY.matcher(Files.readString(file)).results().map(key -> key.group(1)).filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyWordAPageAsksForExists() {
        Map<String, Properties> bundles = Stream.of("common", "registry", "reception", "evaluation")
                .collect(Collectors.toMap(name -> name, name -> words("messages/" + name)));
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            USE.matcher(read(page)).results()
                    .filter(use -> !bundles.get(use.group(1)).containsKey(use.group(2)))
                    .forEach(use -> missing.add(PAGES.relativize(page) + ": " + use.group()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMenuEntryHasANameAndAHint() {
        assertThat(Menu.of(role -> true)).isNotEmpty().allSatisfy(entry ->
                assertThat(words("messages/common")).containsKeys(entry.word(), entry.word() + ".hint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.common", "messages.registry", "messages.reception", "messages.evaluation",
        "messages.notices", "messages.faces", "ValidationMessages"})
    void aChineseReaderGetsChineseWhereTheMachineSpeaksEnglish(String bundle) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            ResourceBundle words = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE);
            assertThat(words.getLocale()).isEqualTo(Locale.CHINESE);
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void noPageDeclaresADoctype() {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(read(page)).doesNotContain("<!DOCTYPE"));
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
