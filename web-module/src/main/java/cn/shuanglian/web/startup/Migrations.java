package cn.shuanglian.web.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else touches it; of two nodes that start at once one migrates and the other waits. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:app/jdbc/shuanglian")
    DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader()).dataSource(database).locations("classpath:db/migration").load().migrate();
    }
}
