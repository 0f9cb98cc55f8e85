package cn.shuanglian.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileServletTest {

    @Test
    void aNameArrivesWholeAndCannotEndTheHeader() {
        assertThat(FileServlet.disposition(false, "通知 (1)\";x=\r\n.pdf"))
                .isEqualTo("attachment; filename=\"__ _1___x___.pdf\"; filename*=UTF-8''%E9%80%9A%E7%9F%A5%20%281%29%22%3Bx%3D%0D%0A.pdf");
    }

    @Test
    void onlyPicturesAreShown() {
        assertThat(FileServlet.disposition(true, "a.png")).startsWith("inline; filename=\"a.png\"");
    }
}
