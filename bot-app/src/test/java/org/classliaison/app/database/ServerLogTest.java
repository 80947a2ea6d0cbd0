package org.classliaison.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.classliaison.app.trouble.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open shared object file | does not run on this system: mariadbd: error while loading shared libraries: libcrypt.so.1
            mariadbd: /lib/libc.so.6: version `GLIBC_2.28' not found | does not run on this system: mariadbd: /lib/libc.so.6: version `GLIBC_2.28' not found
            2026-11-23 [ERROR] InnoDB: Unable to lock ./ibdata1 error: 11 | Another MariaDB server works on data/mariadb.
            2026-11-23 [ERROR] mariadbd: Disk full (Errcode: 28 "No space left on device") | There is no disk space left for the database in data.
            2026-11-23 [ERROR] Unknown/unsupported storage engine: InnoDB | did not start; it said: Unknown/unsupported storage engine: InnoDB
            """)
    void saysWhatAServerThatDidNotStartMeant(String written, String sentence) {
        Trouble trouble = new ServerLog(Path.of("data/mariadb.log"), written).trouble(null);
        assertThat(trouble).hasMessageContaining(sentence);
        assertThat(trouble.advice()).isNotBlank();
    }
}
