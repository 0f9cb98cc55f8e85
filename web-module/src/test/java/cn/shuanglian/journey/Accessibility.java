package cn.shuanglian.journey;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** What axe-core finds wrong with a page by WCAG 2.0 A and AA and 2.2 AA. */
final class Accessibility {
    private Accessibility() {
    }

    /** Fails with each rule that is broken, where, and how to mend it. */
    static void check(Page page) {
        AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(List.of("wcag2a", "wcag2aa", "wcag22aa"));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(tags);
        // What passed is not told in detail, and without frames of other sites no second page is needed to gather what was found.
        options.setResultTypes(List.of("violations"));
        List<Rule> broken = new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations();
        Assertions.assertThat(broken.stream().map(Accessibility::told)).as(page::url).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
