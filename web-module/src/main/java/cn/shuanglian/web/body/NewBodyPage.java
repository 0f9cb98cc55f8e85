package cn.shuanglian.web.body;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.CreateBody;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes a body that no sheet brings. */
@Named
@RequestScoped
public class NewBodyPage {
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;

    private BodyKind kind;
    private String name;
    private String area;
    private long made;

    /** Makes a body and leads to its page. */
    public String create() {
        if (!Refusals.done("new", () -> made = bodies.create(new CreateBody(kind, name, area)))) {
            return null;
        }
        Notices.done(PageWords.of("registry", "body.isMade", name));
        return "/registry/body.xhtml?faces-redirect=true&id=" + made;
    }

    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
