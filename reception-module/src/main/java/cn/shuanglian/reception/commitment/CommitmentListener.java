package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.imports.SheetTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the ledger of promises in step with answers, in their transaction. */
@ApplicationScoped
class CommitmentListener {
    @Inject
    CommitmentBook book;

    /** Closed opinions come in with sheets; what was promised with their answers is owed as well. */
    void on(@Observes SheetTaken taken) {
        if (taken.kind().equals("opinions")) {
            book.gather();
        }
    }
}
