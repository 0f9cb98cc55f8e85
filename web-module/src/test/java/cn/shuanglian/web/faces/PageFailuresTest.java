package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.fault.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.Test;

class PageFailuresTest {

    @Test
    void anExpiredViewIsNotReportedAsADefect() {
        assertThat(PageFailures.pageFor(new ViewExpiredException("/index.xhtml"))).isEqualTo("/error/expired.xhtml");
    }

    @Test
    void aRefusalOfAFacadeIsFoundBeneathItsWrappers() {
        assertThat(PageFailures.pageFor(new FacesException(new IllegalStateException(new EJBAccessException()))))
                .isEqualTo("/error/403.xhtml");
    }

    @Test
    void aRecordOutsideTheAreaLooksLikeAMissingPage() {
        assertThat(PageFailures.pageFor(new FacesException(new NotFound("deputy", 7)))).isEqualTo("/error/404.xhtml");
    }

    @Test
    void anythingElseIsADefect() {
        assertThat(PageFailures.pageFor(new FacesException("boom"))).isEqualTo("/error/500.xhtml");
    }
}
