package cn.shuanglian.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The menu of the person who is looking; courtesy only, the facades keep the rights. */
@Named("menu")
@RequestScoped
public class MenuPage {

    private List<Menu.Entry> entries;

    public List<Menu.Entry> getEntries() {
        if (entries == null) {
            entries = Menu.of(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
        }
        return entries;
    }

    /** The entry's page is the one being shown. */
    public boolean shows(String outcome) {
        return outcome.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
