package archunit.planted.database.web.page;

import javax.sql.DataSource;

/** Offends: as before, one floor further down. */
class ConnectsItself {
    DataSource database;
}
