package cn.shuanglian.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether this installation shows sample data (setting `app.demo`, environment: APP_DEMO), which every page must then say. */
@Named("demoMode")
@ApplicationScoped
public class DemoMode {

    public boolean isOn() {
        return ConfigProvider.getConfig().getOptionalValue("app.demo", Boolean.class).orElse(false);
    }
}
