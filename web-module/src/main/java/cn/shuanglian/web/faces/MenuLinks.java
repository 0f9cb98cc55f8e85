package cn.shuanglian.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;

/**
 * The menu of the person who is looking, part by part; courtesy only, the facades keep the rights. It stands twice on every page (beside it,
 * and folded for a narrow screen), so it is written straight out: as repeated components it took longer than most of the pages around it.
 */
@FacesComponent(value = "shuanglian.MenuLinks", createTag = true, tagName = "menuLinks", namespace = "shuanglian.faces")
public class MenuLinks extends UIComponentBase {

    @Override
    public String getFamily() {
        return "shuanglian.Menu";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        ResourceBundle words = context.getApplication().getResourceBundle(context, "common");
        for (Menu.Section section : CDI.current().select(MenuPage.class).get().getSections()) {
            if (section.word() != null) {
                out.startElement("p", this);
                out.writeAttribute("class", "menu-part", null);
                out.writeText(words.getString(section.word()), null);
                out.endElement("p");
            }
            out.startElement("ul", this);
            out.writeAttribute("class", "menu-list", null);
            for (Menu.Entry entry : section.entries()) {
                link(context, entry, words.getString(entry.word()));
            }
            out.endElement("ul");
        }
    }

    private void link(FacesContext context, Menu.Entry entry, String word) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("li", this);
        out.startElement("a", this);
        out.writeURIAttribute("href", context.getExternalContext().getRequestContextPath() + entry.outcome(), null);
        out.writeAttribute("class", "menu-link", null);
        out.writeAttribute("aria-current", entry.outcome().equals(context.getViewRoot().getViewId()) ? "page" : "false", null);
        out.startElement("span", this);
        out.writeAttribute("class", entry.icon(), null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.startElement("span", this);
        out.writeText(word, null);
        out.endElement("span");
        out.endElement("a");
        out.endElement("li");
    }
}
