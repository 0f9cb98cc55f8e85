package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import java.util.List;

/** Who keeps the register of deputies or answers for it, and so may know a birthday or a certificate's number. */
final class Offices {
    private static final List<String> ROLES = List.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM);

    private Offices() {
    }

    static boolean has(Caller caller) {
        return ROLES.stream().anyMatch(caller::has);
    }
}
