package cn.shuanglian.web.startup;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.account.NewSecret;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.unit.UnitRow;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a login for every role on the sample data, with passwords drawn anew for each installation, and writes them down for whoever tries the system. */
@Stateless
@DenyAll
public class DemoAccounts {
    static final String FILE = "demo-credentials.csv";
    private static final SecureRandom RANDOM = new SecureRandom();
    /** The county deputy of the bulletin who collected 108 opinions (S8), under the invented name of the sample. */
    private static final String DEPUTY_OF_THE_BULLETIN = "何嘉燕";

    @Inject
    Accounts accounts;
    @Inject
    Registers registers;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.data.dir")
    String dataDir;

    /** Whom an account is made for; the last three are null where the role has nothing of the kind. */
    private record Login(String login, String name, String area, String role, Long station, Long unit, Long person) {
        static Login office(String login, String name, String area, String role) {
            return new Login(login, name, area, role, null, null, null);
        }
    }

    /** All of them or none: the file is written before the transaction ends. */
    @RolesAllowed(Role.SYSTEM)
    public void create() {
        List<String> lines = new ArrayList<>(List.of("kind,login,password,roles,area"));
        logins().forEach(login -> lines.add(user(login)));
        lines.add(client("oa-hunan", "省级办公系统", "430000"));
        lines.add(client("oa-xiangtan", "湘潭市办公系统", "430300"));
        write(lines);
    }

    private List<Login> logins() {
        DeputyRef deputy = registers.deputy(DEPUTY_OF_THE_BULLETIN);
        StationRow station = registers.station(deputy.stationId());
        UnitRow unit = registers.unit("430300", "湘潭市水务局");
        GroupRow group = registers.groupWithLeader("430300");
        DeputyRef leader = registers.deputy(group.leader());
        return List.of(
                Login.office("lianluo-hunan", "省联工委", "430000", Role.LIAISON_OFFICE),
                Login.office("lianluo-zhuzhou", "株洲市联工委", "430200", Role.LIAISON_OFFICE),
                Login.office("lianluo-xiangtan", "湘潭市联工委", "430300", Role.LIAISON_OFFICE),
                Login.office("lianluo-lusong", "芦淞区联工委", "430203", Role.LIAISON_OFFICE),
                Login.office("zhuren-zhuzhou", "株洲市主任会议", "430200", Role.DIRECTORS),
                Login.office("zhuren-xiangtan", "湘潭市主任会议", "430300", Role.DIRECTORS),
                Login.office("zhengfu-zhuzhou", "株洲市政府办", "430200", Role.GOVERNMENT_OFFICE),
                Login.office("zhengfu-xiangtan", "湘潭市政府办", "430300", Role.GOVERNMENT_OFFICE),
                Login.office("xiangzhen-lusong", "芦淞区街道人大工委", "430203", Role.TOWNSHIP_OFFICE),
                new Login("zhandian-qiaotou", "桥头社区联络员", station.area(), Role.STATION_OFFICER, station.id(), null, null),
                new Login("shuiwu-xiangtan", unit.name(), unit.area(), Role.HANDLING_UNIT, null, unit.id(), null),
                new Login("daibiao-lusong", deputy.name(), deputy.area(), Role.DEPUTY, null, null, deputy.personId()),
                new Login("zuzhang-xiangtan", leader.name(), leader.area(), Role.GROUP_LEADER, null, null, leader.personId()),
                Login.office("shenji-hunan", "省审计", "430000", Role.AUDITOR),
                Login.office("xitong", "系统管理员", "430000", Role.SYSTEM_ADMIN),
                Login.office("anquan", "安全管理员", "430000", Role.SECURITY_ADMIN),
                Login.office("shenjiyuan", "审计管理员", "430000", Role.AUDIT_ADMIN));
    }

    private String user(Login login) {
        String password = newPassword();
        accounts.enrol(new CreateAccount(login.login(), login.name(), login.area(), login.station(), login.unit(), login.person(), null),
                password, Set.of(login.role()));
        return String.join(",", "user", login.login(), password, login.role(), login.area());
    }

    private String client(String login, String name, String area) {
        NewSecret made = accounts.register(new CreateAccount(login, name, area, null, null, null, LocalDate.now(clock).plusYears(1)));
        accounts.empower(made.accountId(), Set.of(Role.LIAISON_OFFICE));
        return String.join(",", "client", login, made.secret(), Role.LIAISON_OFFICE, area);
    }

    private static String newPassword() {
        byte[] bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        return "Sl7-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(List<String> lines) {
        try {
            Path directory = Files.createDirectories(Path.of(dataDir));
            Path file = directory.resolve(FILE);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
