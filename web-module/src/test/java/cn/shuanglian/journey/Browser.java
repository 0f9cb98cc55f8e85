package cn.shuanglian.journey;

import cn.shuanglian.server.TestServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The system's Chromium, started once per run; each test has its own cookies and its own {@link #page()}. Without Chromium
 * journeys are skipped and say so, but fail where {@code CI=true}. The page of a failed test is kept as a picture.
 */
public final class Browser implements ExecutionCondition, BeforeEachCallback, AfterEachCallback {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String MISSING = "no Chromium on this machine; install the package chromium, or name it by -Dchromium=PATH";
    private static final Logger LOG = System.getLogger(Browser.class.getName());
    private static Page page;

    /** The open page of the running test: Chinese, 1280 × 800, relative addresses counted from the server's root. */
    public static Page page() {
        return page;
    }

    /** Keeps what the window shows as {@code name.png} under target/screenshots and, if set, in {@code -Dscreenshots.dir}. */
    public static void shoot(String name) {
        Path picture = take(name, false);
        String wanted = System.getProperty("screenshots.dir", "");
        if (!wanted.isEmpty()) {
            try {
                Files.createDirectories(Path.of(wanted));
                Files.copy(picture, Path.of(wanted, picture.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static Path take(String name, boolean fullPage) {
        Path picture = Path.of(System.getProperty("it.dir"), "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(fullPage));
        return picture;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("a browser is there or demanded");
        }
        LOG.log(Level.WARNING, "{0} is skipped: {1}", context.getDisplayName(), MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Running running = context.getRoot().getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
        page = running.newContext().newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (page == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            take("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName(), true);
        }
        page.context().close();
        page = null;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getProperty("chromium", "/usr/bin/chromium"), "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Playwright's own driver and one browser, ended with the run. */
    private static final class Running implements CloseableResource {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium().orElseThrow(() -> new AssertionError("CI=true, but there is no Chromium")))
                .setArgs(ARGUMENTS));

        BrowserContext newContext() {
            return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(TestServer.home().toString()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
                    .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 800));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
