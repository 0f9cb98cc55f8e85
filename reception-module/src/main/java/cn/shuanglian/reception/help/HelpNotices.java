package cn.shuanglian.reception.help;

import jakarta.enterprise.context.Dependent;

/** Tells who has to verify help, and deputies what was found. */
@Dependent
class HelpNotices {
    void toVerify(Help help) {
    }

    void decided(Help help) {
    }
}
