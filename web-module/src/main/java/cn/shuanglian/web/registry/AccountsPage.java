package cn.shuanglian.web.registry;

import cn.shuanglian.registry.account.AccountKind;
import cn.shuanglian.registry.account.AccountRow;
import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.account.NewSecret;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.AccountPlaces.Bond;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People's accounts: the list, and a new one. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    Accounts accounts;
    @Inject
    AccountPlaces places;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private List<AccountRow> rows;
    private Map<String, String> areaNames;
    private String login;
    private String name;
    private String area;
    private Bond bond = Bond.AREA;
    private String bondName;
    private NewSecret made;

    /** Called before the page is shown. */
    public void load() {
        rows = accounts.list(AccountKind.USER, query.text("words"));
        areaNames = new HashMap<>(areas.names(rows.stream().map(AccountRow::area).distinct().toList()));
    }

    /** Makes the account; the answer to this very request is the only place its first password is ever shown. */
    public void create() {
        Steps.End end = Steps.take(() -> {
            Long key = places.find(bond, new AreaCode(area), bondName);
            made = accounts.create(new CreateAccount(login, name, area, bond == Bond.STATION ? key : null, bond == Bond.UNIT ? key : null,
                    bond == Bond.DEPUTY ? key : null, null));
        });
        if (end == Steps.End.DONE) {
            login = null;
            name = null;
            bondName = null;
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

    public Bond[] getBonds() {
        return Bond.values();
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

    public Bond getBond() {
        return bond;
    }

    public void setBond(Bond bond) {
        this.bond = bond;
    }

    public String getBondName() {
        return bondName;
    }

    public void setBondName(String bondName) {
        this.bondName = bondName;
    }
}
