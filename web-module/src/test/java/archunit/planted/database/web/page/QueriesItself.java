package archunit.planted.database.web.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Offends: a page with a query of its own has left rights and scope behind. */
class QueriesItself {
    @PersistenceContext
    EntityManager em;
}
