package cn.shuanglian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;

import org.junit.jupiter.api.Test;

import com.mysql.cj.conf.ConnectionUrl;

class DatabaseUrlTest {

    @Test
    void aBareUrlGetsEverythingTheApplicationCountsOn() {
        String url = DatabaseUrl.completed("jdbc:mysql://db:3306/shuanglian");

        assertThat(url).startsWith("jdbc:mysql://db:3306/shuanglian?connectionCollation=utf8mb4_unicode_ci&")
                .contains("&fallbackToSystemKeyStore=false", "&useAffectedRows=false", "&allowLoadLocalInfile=false", "STRICT_TRANS_TABLES");
    }

    @Test
    void theDriverReadsTheOffsetAndTheModesAsMeant() {
        var read = ConnectionUrl.getConnectionUrlInstance(DatabaseUrl.completed("jdbc:mysql://db/x"), new Properties())
                .getMainHost().getHostProperties();

        assertThat(read).containsEntry("connectionTimeZone", "+08:00");
        assertThat(read.get("sessionVariables")).startsWith("sql_mode='STRICT_TRANS_TABLES,").endsWith("'");
    }

    @Test
    void whatTheOperatorDecidedStays() {
        String url = DatabaseUrl.completed("jdbc:mysql://db/x?ConnectTimeout=900&sslMode=VERIFY_CA");

        assertThat(url).contains("?ConnectTimeout=900&sslMode=VERIFY_CA&").doesNotContain("connectTimeout=5000");
    }

    @Test
    void aParameterIsNotMistakenForAnotherThatEndsLikeIt() {
        assertThat(DatabaseUrl.completed("jdbc:mysql://db/x?myconnectTimeout=1")).contains("&connectTimeout=5000");
    }

    @Test
    void completingTwiceChangesNothing() {
        String once = DatabaseUrl.completed("jdbc:mysql://db/x?");

        assertThat(once).doesNotContain("?&");
        assertThat(DatabaseUrl.completed(once)).isEqualTo(once);
    }
}
