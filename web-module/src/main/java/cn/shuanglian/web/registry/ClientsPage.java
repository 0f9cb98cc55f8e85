package cn.shuanglian.web.registry;

import cn.shuanglian.registry.account.AccountKind;
import cn.shuanglian.registry.account.AccountRow;
import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.account.NewSecret;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Programs that use the API: the list, and a new one. */
@Named
@RequestScoped
public class ClientsPage {
    @Inject
    Accounts accounts;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<AccountRow> rows;
    private Map<String, String> areaNames;
    private String login;
    private String name;
    private String area;
    private LocalDate expiresOn;
    private NewSecret made;

    /** Called before the page is shown. */
    public void load() {
        rows = accounts.list(AccountKind.CLIENT, query.text("words"));
        areaNames = new HashMap<>(areas.names(rows.stream().map(AccountRow::area).distinct().toList()));
    }

    /** Registers the client; the answer to this very request is the only place its secret is ever shown. */
    public void register() {
        Steps.End end = Steps.take(() ->
                made = accounts.register(new CreateAccount(login, name, area, null, null, null, expiresOn)));
        if (end == Steps.End.DONE) {
            login = null;
            name = null;
        }
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    /** Areas to choose from; the code of a township can be typed instead. */
    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    /** Whether the client's last day is over. */
    public boolean isOver(AccountRow row) {
        return row.expiresOn() != null && row.expiresOn().isBefore(LocalDate.now(clock));
    }

    public NewSecret getMade() {
        return made;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
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

    public LocalDate getExpiresOn() {
        return expiresOn == null ? LocalDate.now(clock).plusYears(1) : expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
