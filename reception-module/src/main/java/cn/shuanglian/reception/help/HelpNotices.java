package cn.shuanglian.reception.help;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells who has to verify help, and deputies what was found; who is helped stands in no notice. */
@Dependent
class HelpNotices {
    @Inject
    Notices notices;
    @Inject
    Deputies deputies;
    @Inject
    HelpSight sight;

    /** The leaders of the deputy's groups, or the office where there is no other. */
    void toVerify(Help help) {
        List<Long> leaders = sight.leaders(help);
        List<Recipient> verifiers = leaders.isEmpty() ? List.of(Recipient.office(help.areaCode(), LIAISON_OFFICE))
                : leaders.stream().map(Recipient::deputy).toList();
        String name = deputies.names(List.of(help.mandateId())).get(help.mandateId());
        notices.tell(verifiers.stream().map(each -> Tell.now(key(help, NoticeKind.HELP_TO_VERIFY), each, NoticeKind.HELP_TO_VERIFY, path(help),
                help.from().toString(), name, help.title())).toList());
    }

    void decided(Help help) {
        NoticeKind kind = help.status() == HelpStatus.VERIFIED ? NoticeKind.HELP_VERIFIED : NoticeKind.HELP_RETURNED;
        notices.tell(Tell.now(key(help, kind), Recipient.deputy(help.mandateId()), kind, path(help), help.from().toString(), help.decidedByName(),
                help.decidedReason() == null ? "" : help.decidedReason()));
    }

    private static String key(Help help, NoticeKind kind) {
        return kind + ":" + help.id() + ":" + help.version();
    }

    private static String path(Help help) {
        return "/reception/help.xhtml?id=" + help.id();
    }
}
