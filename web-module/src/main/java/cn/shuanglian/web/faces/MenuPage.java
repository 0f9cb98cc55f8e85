package cn.shuanglian.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The menu of the person who is looking; courtesy only, the facades keep the rights. */
@Named("menu")
@RequestScoped
public class MenuPage {

    private List<Menu.Section> sections;

    public List<Menu.Section> getSections() {
        if (sections == null) {
            sections = Menu.sections(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
        }
        return sections;
    }
}
