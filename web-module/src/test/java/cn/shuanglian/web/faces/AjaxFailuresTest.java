package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.Test;

class AjaxFailuresTest {

    @Test
    void anExpiredViewIsNotReportedAsADefect() {
        assertThat(AjaxFailures.pageFor(new ViewExpiredException("/index.xhtml"))).isEqualTo("/error/expired.xhtml");
    }

    @Test
    void aRefusalOfAFacadeIsFoundBeneathItsWrappers() {
        assertThat(AjaxFailures.pageFor(new FacesException(new IllegalStateException(new EJBAccessException()))))
                .isEqualTo("/error/403.xhtml");
    }

    @Test
    void anythingElseIsADefect() {
        assertThat(AjaxFailures.pageFor(new FacesException("boom"))).isEqualTo("/error/500.xhtml");
    }
}
